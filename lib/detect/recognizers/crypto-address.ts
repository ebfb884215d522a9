import { base58check } from '../checksums/base58check';
import { bech32 } from '../checksums/bech32';
import { checksum, type Description, no, type Recognizer, valid } from '../recognizer';

/** Address of a wallet: Bitcoin and its kin by their checksums, Ethereum by its length. @see BIP 13, BIP 173, EIP-55 */
export const cryptoAddress: Recognizer = {
  id: 'crypto-address',
  category: 'bank',
  severity: 'medium',
  type: 'CRYPTO',
  anchor: { at: 'token' },
  pattern:
    /(?<![A-Za-z0-9])(?:[13LMDT][1-9A-HJ-NP-Za-km-z]{25,34}|(?:bc|tb|ltc)1[02-9ac-hj-np-z]{11,87}|0x[a-fA-F0-9]{40})(?![A-Za-z0-9])/uy,
  confidence: 0.95,
  context: {
    words: { en: 'wallet|bitcoin|btc|ethereum|eth|address|send to|litecoin|tron' },
  },
  proof: ({ value }) => {
    if (value.startsWith('0x')) return /^0x(.)\1+$|0{12}/.test(value) ? no : { ...valid, confidence: 0.5 };
    return (/^(?:bc|tb|ltc)1/.test(value) ? bech32(value) : base58check(value)) ? checksum : no;
  },
};

export const cryptoAddressDescription: Description = {
  title: 'Address of a wallet',
  standard: 'BIP 13, BIP 173, BIP 350; double SHA-256 or BCH code',
  proof: 'check',
  finds: ['1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa', 'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4'], // genesis block, BIP 173
  ignores: ['1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNb', 'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t5'],
};

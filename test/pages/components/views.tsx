import type { ComponentChild } from 'preact';
import { Dialog, type DialogItem, type DialogProps } from '../../../lib/ui/dialog/dialog';
import { Card } from '../../../lib/ui/review/card';
import { Review } from '../../../lib/ui/review/review';

/** What is shown is invented. */
const mail: DialogItem = {
  id: 'email',
  title: 'E-mail address',
  severity: 'medium',
  style: 'surrogate',
  values: [
    {
      value: 'maria.keller@acme-corp.com',
      masked: 'm•••@acme-corp.com',
      mayLeave: true,
      styles: ['placeholder', 'surrogate', 'mask'],
    },
  ],
  evidence: ['pattern', 'context'],
  count: 1,
};
const account: DialogItem = {
  id: 'iban',
  title: 'IBAN',
  severity: 'high',
  style: 'placeholder',
  values: [
    { value: 'NL91ABNA0417164300', masked: '•••• 4300', mayLeave: true, styles: ['placeholder', 'mask'] },
  ],
  evidence: ['checksum'],
  count: 2,
};
const token: DialogItem = {
  id: 'github-token',
  title: 'GitHub token',
  severity: 'critical',
  style: 'placeholder',
  values: [{ value: 'an invented token', masked: 'gho_••••', mayLeave: false, styles: [] }],
  evidence: ['checksum'],
  count: 1,
};
const customers: DialogItem = {
  ...mail,
  severity: 'low',
  values: Array.from({ length: 40 }, (_, index) => ({
    value: `customer-${index}@acme-corp.com`,
    masked: `c•••${index}@acme-corp.com`,
    mayLeave: true,
    styles: [],
  })),
  count: 40,
};

const nothing = () => {};

const question: DialogProps = {
  occasion: 'send',
  items: [token, account, mail],
  preview: () => [
    { kind: 'same', text: 'Write to ' },
    { kind: 'replaced', text: '[EMAIL_1]' },
    { kind: 'same', text: ' about ' },
    { kind: 'left', text: 'NL91ABNA0417164300' },
  ],
  mayRedact: true,
  sendAnyway: 'here',
  needsReason: false,
  waitingForPolicy: false,
  isOrphaned: false,
  help: null,
  resends: false,
  problem: null,
  sight: 'plain',
  mayAllow: true,
  onRedact: nothing,
  onDismiss: nothing,
  onEdit: nothing,
  onSendAnyway: nothing,
  onAskOverride: nothing,
  onHandOver: nothing,
};

const dialog = (props: Partial<DialogProps>) => ({
  css: 'dialog',
  drawn: () => <Dialog {...question} {...props} />,
});

interface Drawing {
  /** The stylesheet of its root. */
  readonly css: string;
  drawn(): ComponentChild;
}

/** The in-page interface in each state that looks different. */
export const views = {
  send: dialog({}),
  new: dialog({ sight: 'new', sendAnyway: 'further', resends: true }),
  hidden: dialog({ sight: 'hidden' }),
  draft: dialog({ occasion: 'draft' }),
  paste: dialog({ occasion: 'paste', items: [customers], problem: 'not-redacted' }),
  attach: dialog({ occasion: 'attach', mayRedact: false, isOrphaned: true, sendAnyway: 'override-page' }),
  reason: dialog({ needsReason: true }),
  blocked: dialog({
    mayRedact: false,
    sendAnyway: 'no',
    help: { message: 'Please use our own chat: it may know customers.', link: 'https://help.acme.example/' },
  }),
  waiting: dialog({ waitingForPolicy: true, sendAnyway: 'no' }),
  review: {
    css: 'review',
    drawn: () => (
      <>
        <Review
          marks={[
            { severity: 'high', left: 40, top: 320, width: 120 },
            { severity: 'medium', left: 200, top: 320, width: 90 },
          ]}
          count={2}
          right={40}
          top={300}
          onAsk={nothing}
        />
        <Card
          {...{ title: account.title, severity: account.severity, evidence: account.evidence }}
          {...account.values[0]!}
          {...{ mayRedact: true, mayAllow: true, sight: 'plain', left: 40, top: 320, height: 20 }}
          onRedact={nothing}
          onDismiss={nothing}
        />
      </>
    ),
  },
} satisfies Record<string, Drawing>;

export type View = keyof typeof views;

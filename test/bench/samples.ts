const prose = `Hi Maria Gonzalez, thanks for the call on Tuesday. We would like to move the workshop to the second week of
March, because the team in Lisbon is away until then. Could you send the updated plan to thomas.berg@acme-corp.com and
ring me on +49 30 901820 if anything is unclear? The budget stays as it was agreed, and the invoice goes to 21 Castle
Street as usual. Best regards, and have a good weekend. We are looking forward to seeing everybody there again soon.\n`;
const code = `export async function loadUsers(page: number): Promise<User[]> {
  const response = await fetch(\`/api/v2/users?page=\${page}&limit=50\`, { headers: { accept: 'application/json' } });
  if (!response.ok) throw new Error(\`HTTP \${response.status}\`); // 404 when there are no more
  return (await response.json()).items.map((row) => ({ ...row, id: Number(row.id), seen: row.seen ?? null }));
}\n`;
const logs = `2026-03-14T09:26:53.589Z INFO  [worker-3] request id=7f3c9a1e path=/v1/orders/48213 status=200 took=38ms bytes=5120
2026-03-14T09:26:53.702Z WARN  [worker-1] retry 2/5 for job 99120455 after 1500ms: connection reset by 10.4.17.220:5432\n`;

function long(text: string): string {
  return text.repeat(Math.ceil(200_000 / text.length));
}

/** Some prompts of 500 characters; no two are alike, nor are those of two series. */
function prompts(series: number, count: number): string[] {
  return Array.from({ length: count }, (_, index) => `${series * 10_000 + index} ${prose}`.slice(0, 500));
}

/** Ordinary texts that speed is measured on. */
export const samples = {
  prompts,
  prose: long(prose),
  code: long(code),
  logs: long(logs),
  /** A long draft in which more is written, a key at a time. */
  drafts: Array.from({ length: 51 }, (_, index) => prose.repeat(25).slice(0, 10_000) + prose.slice(0, index)),
};

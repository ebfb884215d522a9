import type { Frame } from './frame';
import type { Scene } from './scene';
import { expand } from './template';

const camel = (words: readonly string[]) =>
  words.map((word, i) => (i ? word[0]!.toUpperCase() + word.slice(1) : word.toLowerCase())).join('');
const pascal = (words: readonly string[]) =>
  words.map((word) => word[0]!.toUpperCase() + word.slice(1)).join('');
const snake = (words: readonly string[]) => words.map((word) => word.toLowerCase()).join('_');

/** Slots: `c` camelCase, `P` PascalCase, `s` snake_case, `k` kebab-case, `U` UPPER_CASE; a number for the same again; others are fillers. */
const snippets: readonly string[] = [
  'def {s1}({s2}, {s3}=None):\n    """Return the {word} of the {word}."""\n    for {s4} in {s2}:\n        if {s4}.{s5} > {num}:\n            return {s3}\n    return {s2}[{num}]',
  'import {s1}\nfrom {s2}.{s3} import {P1}, {P2}\n\n{s4} = {P1}({s5}={num})\nprint({s4}.{s6}())',
  'class {P1}({P2}):\n    {s1}: str\n    {s2}: int = {num}\n\n    def __init__(self, {s1}, {s2}):\n        self.{s1} = {s1}\n        self.{s2} = {s2}',
  'Traceback (most recent call last):\n  File "/app/{s1}/{s2}.py", line {num}, in {s3}\n    {s4} = {s5}[{s6}]\n{P1}Error: {s6} is not defined',
  'Traceback (most recent call last):\n  File "main.py", line {num}, in <module>\n    {s1}()\nKeyError: \'{s2}\'',
  'const {c1} = await {c2}.{c3}({ {c4}, {c5}: {num} });\nif (!{c1}) throw new Error("{word} not found");',
  'export function {c1}({c2}: {P1}, {c3}: number): {P2} {\n  return {c2}.{c4}.map(({c5}) => {c5}.{c6} * {c3});\n}',
  'import { {P1}, {P2} } from "@{k1}/{k2}";\n\nexport default function {P3}() {\n  const [{c1}, set{P4}] = useState({num});\n  return <{P1} {c2}={{c1}} />;\n}',
  "TypeError: Cannot read properties of undefined (reading '{c1}')\n    at {P1}.{c2} (/app/src/{c3}.js:{num}:{num})\n    at processTicksAndRejections (node:internal/process/task_queues:95:5)",
  'npm ERR! code ERESOLVE\nnpm ERR! While resolving: {k1}@{version}\nnpm ERR! Found: {k2}@{version}',
  'interface {P1} {\n  {c1}: string;\n  {c2}?: number;\n  {c3}: {P2}[];\n}',
  'public class {P1} extends {P2} {\n    private final {P3} {c1};\n\n    public {P3} get{P4}() {\n        return {c1};\n    }\n}',
  'Exception in thread "main" java.lang.NullPointerException\n\tat com.example.{s1}.{P1}.{c1}({P1}.java:{num})\n\tat com.example.{P2}.main({P2}.java:{num})',
  'java.lang.IllegalStateException: {word} is already closed\n\tat org.{s1}.{P1}Impl.{c1}({P1}Impl.java:{num})\nCaused by: java.io.IOException: {word} reset',
  '#include <stdio.h>\n\nint main(void) {\n    int {s1} = {num};\n    for (int i = 0; i < {s1}; i++) {\n        printf("%d\\\\n", i);\n    }\n    return 0;\n}',
  "{s1}.c:{num}:{num}: error: '{s2}' undeclared (first use in this function)",
  'struct {P1} {\n    {s1}: u32,\n    {s2}: String,\n}\n\nimpl {P1} {\n    fn {s3}(&self) -> u32 { self.{s1} }\n}',
  'func ({c1} *{P1}) {P2}({c2} string) error {\n\tif {c2} == "" {\n\t\treturn fmt.Errorf("empty {word}")\n\t}\n\treturn nil\n}',
  'panic: runtime error: index out of range [{num}] with length {num}\n\ngoroutine 1 [running]:\nmain.{c1}(...)\n\t/app/{s1}.go:{num}',
  '<?php\n$' + '{c1} = new {P1}();\nforeach ($' + '{c1}->{c2}() as $' + '{c3}) {\n    echo $' + '{c3};\n}',
  'def {s1}\n  {s2}.each do |{s3}|\n    puts {s3}.{s4}\n  end\nend',
  'for f in *.{s1}; do\n  mv "$f" "${f%.{s1}}.{s2}"\ndone',
  'sudo apt-get update && sudo apt-get install -y {k1} {k2}',
  'git checkout -b {k1}\ngit add .\ngit commit -m "Add {word} to {word}"\ngit push origin {k1}',
  'On branch {k1}\nChanges not staged for commit:\n\tmodified:   src/{s1}/{s2}.ts\n\tdeleted:    {s3}.md',
  'docker run -d --name {k1} -p {num}80:80 -v {s1}:/data {k2}:{version}',
  'kubectl get pods -n {k1}\nNAME                     READY   STATUS    RESTARTS   AGE\n{k2}-7d4b9c6f5-x2x{num}   1/1     Running   0          {num}d',
  'pip install {k1}=={version}\npip install -r requirements.txt',
  'ls -la\ncd {s1}\nrm -rf {s2}\ncat {s3}.txt | grep {s4} | wc -l',
  'chmod +x {s1}.sh && ./{s1}.sh --{k1}={num}',
  'SELECT {s1}, COUNT(*) AS {s2}\nFROM {s3}\nJOIN {s4} ON {s3}.id = {s4}.{s3}_id\nWHERE {s5} > {num}\nGROUP BY {s1}\nORDER BY {s2} DESC\nLIMIT {num};',
  'CREATE TABLE {s1} (\n  id SERIAL PRIMARY KEY,\n  {s2} VARCHAR(255) NOT NULL,\n  {s3} INTEGER DEFAULT {num},\n  created_at TIMESTAMP\n);',
  'CREATE TABLE customers (first_name TEXT, last_name TEXT, city TEXT, country TEXT);',
  'SELECT first_name, last_name, address FROM customers WHERE city IS NOT NULL;',
  'ALTER TABLE {s1} ADD COLUMN {s2} BOOLEAN;',
  '{\n  "{c1}": {num},\n  "{c2}": true,\n  "{c3}": ["{word}", "{word}"],\n  "{c4}": { "{c5}": null }\n}',
  '{"{s1}": "{word}", "{s2}": {num}, "{s3}": "{locale}"}',
  '{\n  "name": "{k1}",\n  "version": "{version}",\n  "scripts": { "build": "vite build", "test": "{k2}" },\n  "dependencies": { "{k3}": "^{version}" }\n}',
  '{s1}:\n  {s2}: {num}\n  {s3}: true\n  {s4}:\n    - {word}\n    - {word}',
  'version: "3"\nservices:\n  {k1}:\n    image: {k2}:{version}\n    ports:\n      - "{num}80:80"\n    environment:\n      {U1}: {word}',
  'name: CI\non: [push]\njobs:\n  build:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v4\n      - run: npm {k1}',
  'pipeline {\n  agent any\n  stages {\n    stage("{P1}") { steps { sh "make {k1}" } }\n  }\n}',
  '[{s1}]\n{s2} = {num}\n{s3} = "{word}"\n\n[{s4}]\n{s5} = false',
  '{U1}={num}\n{U2}=https://api.example.com/{k1}\n{U3}=true',
  'FROM {k1}:{version}\nWORKDIR /app\nCOPY . .\nRUN npm ci\nCMD ["node", "{s1}.js"]',
  '{stamp} INFO  [{k1}] {P1}Service - {word} started on port {num}80',
  '{stamp} ERROR {s1}.{s2}: failed to open {word}: timeout after {num}s',
  '{stamp} WARN  {P1} - retry {num} of {num}\n{stamp} INFO  {P1} - connected\n{stamp} DEBUG {P2} - {s1}={num}',
  '{ip} - - [{num}/Oct/2000:13:55:36 -0700] "GET /{k1}/{k2} HTTP/1.1" 200 {num}',
  'GET /api/{k1}/{num} HTTP/1.1\nHost: api.example.com\nAccept: application/json\nAccept-Language: {locale}\nAuthorization: Bearer {hash}',
  'HTTP/1.1 404 Not Found\nContent-Type: text/html; charset=utf-8\nServer: nginx\nDate: {day}',
  'curl -s https://api.example.com/v1/{k1} -H "Accept: application/json" | jq ".{s1}"',
  '.{k1} {\n  margin: 0 auto;\n  color: #{num}{num}ff;\n  display: flex;\n}',
  '<div class="{k1}">\n  <button id="{k2}" onclick="{c1}()">Save Changes</button>\n</div>',
  '<form>\n  <label for="{k1}">First name</label>\n  <input id="{k1}" placeholder="Last name">\n</form>',
  '<?xml version="1.0"?>\n<{s1}>\n  <{s2} {s3}="{num}"/>\n</{s1}>',
  '^[A-Z][a-z]+(?: [A-Z][a-z]+)*$',
  '/^\\\\d{3}-\\\\d{4}$/',
  's/{s1}/{s2}/g',
  'diff --git a/{s1}.ts b/{s1}.ts\n@@ -{num},{num} +{num},{num} @@\n-  const {c1} = {num};\n+  const {c1} = {num};',
  '=IF(VLOOKUP(A{num},Sheet2!$A$1:$B${num},2,FALSE)>{num},"Yes","No")',
  '=SUMIFS(C:C,A:A,"{word}",B:B,">{num}")',
  'library(ggplot2)\nggplot({s1}, aes(x = {s2}, y = {s3})) + geom_point()',
  'let {c1} = {c2}.filter { $0.{c3} > {num} }.map(\\\\.{c4})',
  'data class {P1}(val {c1}: String, val {c2}: Int)',
  '| {word} | {word} | {word} |\n|---|---|---|\n| {num} | {num} | {num} |\n| {num} | {num} | {num} |',
  '{word},{word},{word}\n{num},{num},{num}\n{num},{num},{num}',
  '{word}\t{num}\t{pct}\n{word}\t{num}\t{pct}',
  '## Installation\n\n```bash\nnpm install {k1}\n```\n\n## Usage\n\n```js\nimport { {c1} } from "{k1}";\n```',
  '# {P1}\n\nA small library for {word} and {word}. Requires {tool} {version}.\n\n- Fast\n- No dependencies\n- Works with {tool}',
  'What does this code do?\n\n```\n{c1}({c2}).then({c3} => {c3}.json())\n```',
  'Why do I get "{P1}Exception: {word} must not be null" in {tool}?',
  "Fix this error in {tool}: {s1} has no attribute '{s2}'",
  'write a function {c1} that takes a {P1} and returns a list of {word}s',
  'Rename {c1} to {c2} in {P1}.java',
  'The {c1} prop of {P1} is deprecated, use {c2}',
  'Segmentation fault (core dumped)',
  'zsh: command not found: {k1}',
  'Uncaught ReferenceError: {c1} is not defined',
  'WARNING: {U1} is not set, using default {num}',
  '/usr/local/bin/{k1}\n/home/user/{s1}/{s2}.txt\nC:\\\\Users\\\\Public\\\\{P1}\\\\{s1}.log',
  '{hash}\n{hash}',
  '{time} {time} {time}',
  '{locale}, {locale}, {locale}',
  'cron: */{num} * * * *',
  '{P1} -> {P2} -> {P3}',
  '{P1}: {P2}\n{P2}: {P3}',
  '{P1}.{c1}({P2}.{c2})',
];

const kebab = (words: readonly string[]) => snake(words).replaceAll('_', '-');
const upper = (words: readonly string[]) => snake(words).toUpperCase();
const styles = new Map([
  ['c', camel],
  ['P', pascal],
  ['s', snake],
  ['k', kebab],
  ['U', upper],
]);

/** Code, commands, logs and data without names. */
function code(scene: Scene): string {
  const { chance } = scene;
  const made = new Map<string, string>();
  return expand(chance.pick(snippets), chance.random, (slot) => {
    const [, kind, number] = /^([a-zA-Z]+)(\d*)$/.exec(slot) as unknown as [string, string, string];
    const write = styles.get(kind);
    if (!write || !number) return scene.slot(slot);
    const known = made.get(slot);
    if (known) return known;
    const words = Array.from(
      {
        length: chance.weighted([
          [1, 5],
          [2, 5],
          [3, 1],
        ]),
      },
      () => scene.fill('{ident}').toLowerCase(),
    );
    made.set(slot, write(words));
    return made.get(slot)!;
  });
}

export const codeFrames: readonly Frame[] = [
  { name: 'code', share: 10, langs: ['en'], isExact: true, make: code },
];

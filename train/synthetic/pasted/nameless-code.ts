import type { Chance } from '../texts/chance';
import type { Scene } from './scene';

const identifiers =
  'getUserName setLastName customerId first_name last_name fetchData parseJson handleClick onSubmit MyComponent UserService OrderController AbstractFactory HashMap ArrayList StringBuilder DataFrame useEffect useState isValid toLowerCase MAX_RETRIES DEFAULT_TIMEOUT kubectl npm_config main foo bar baz tmp idx i j self this ctx req res next err wp_options init_db Config Logger JwtToken LoginForm NavBar Sidebar AddressBook PersonDto NameField CityPicker PaulGraham JohnDoeTest AnnaModel'.split(
    ' ',
  );
const errors =
  'NullPointerException TypeError ValueError KeyError IndexError ReferenceError SegmentationFault OutOfMemoryError ConnectionRefusedError TimeoutError IllegalStateException ModuleNotFoundError SyntaxError PermissionError ENOENT ECONNRESET EADDRINUSE HTTPError AssertionError DeadlockDetected'.split(
    ' ',
  );
const modules =
  'requests numpy pandas lodash express react-dom spring-boot-starter guava serde tokio left-pad django.contrib.auth moment flask_login jinja2 babel-core mocha chai sinon jasmine karma julia ada maven ant jenkins hudson travis'.split(
    ' ',
  );
const files =
  'src/main.rs app/models/user.rb lib/index.ts /etc/nginx/nginx.conf C:\\\\Users\\\\Public\\\\file.txt ./README.md package.json pom.xml Dockerfile ~/Downloads/report.pdf utils/Name.java tests/test_login.py /var/log/syslog Makefile main.c'.split(
    ' ',
  );
const words =
  'users orders items products sessions events logs accounts invoices settings messages tags posts comments'.split(
    ' ',
  );

const id = (chance: Chance) => chance.pick(identifiers);

type Kind = (chance: Chance, scene: Scene) => string;

/** Kinds of code and of what machines write, without a name. */
const kinds: readonly Kind[] = [
  (c) =>
    `def ${id(c)}(${id(c)}, ${id(c)}=None):\n    """${c.pick(['Return the sum.', 'Fetch all rows.', 'Check the input.', 'Load the model.'])}"""\n    return ${id(c)}(${id(c)})`,
  (c) =>
    `const ${id(c)} = async (${id(c)}) => {\n  const ${id(c)} = await fetch('/api/${c.pick(words)}');\n  return ${id(c)}.json();\n};`,
  (c) =>
    `public class ${id(c)} extends ${id(c)} {\n    private final ${id(c)} ${id(c)};\n    @Override public String toString() { return "${c.pick(['', 'x', 'ok'])}"; }\n}`,
  (c) => `for (int i = 0; i < ${c.int(2, 99)}; i++) { ${id(c)}[i] = ${id(c)}(i); }`,
  (c) =>
    `import ${c.pick(modules)} as ${c.pick(['np', 'pd', 'x', 'm'])}\nfrom ${c.pick(modules)} import ${id(c)}`,
  (c) =>
    `Traceback (most recent call last):\n  File "${c.pick(files)}", line ${c.int(2, 900)}, in ${id(c)}\n    ${id(c)}(${id(c)})\n${c.pick(errors)}: ${c.pick(["'NoneType' object is not subscriptable", 'list index out of range', "name 'x' is not defined", 'invalid literal for int()', 'connection refused'])}`,
  (c) =>
    `Exception in thread "main" java.lang.${c.pick(errors)}: ${id(c)}\n\tat com.example.${id(c)}.${id(c)}(${id(c)}.java:${c.int(10, 400)})\n\tat org.springframework.web.${id(c)}.${id(c)}(Native Method)\nCaused by: ${c.pick(errors)}`,
  (c) =>
    `Uncaught ${c.pick(errors)}: Cannot read properties of undefined (reading '${id(c)}')\n    at ${id(c)} (${c.pick(files)}:${c.int(1, 400)}:${c.int(1, 90)})`,
  (c) =>
    `$ ${c.pick(['sudo apt-get install', 'npm install', 'pip install', 'docker run', 'kubectl get', 'git checkout', 'brew install', 'cargo add', 'ls -la', 'cd', 'chmod +x', 'grep -rn', 'systemctl restart'])} ${c.pick(modules)} ${c.pick(['', '-y', '--save-dev', '-it', '--force', '| less'])}`,
  (c) =>
    `SELECT ${c.some(['id', 'name', 'city', 'COUNT(*)', 'created_at', 'last_name', 'country', 'SUM(total)'], 1, 3).join(', ')} FROM ${c.pick(words)} ${c.pick(['WHERE id = 1', 'GROUP BY city', 'ORDER BY created_at DESC', 'LEFT JOIN orders USING (id)', 'WHERE active = TRUE LIMIT 10', "WHERE status = 'OPEN'"])};`,
  (c) =>
    `CREATE TABLE ${c.pick(words)} (\n  id SERIAL PRIMARY KEY,\n  first_name VARCHAR(50),\n  last_name VARCHAR(50) NOT NULL,\n  city TEXT,\n  ${id(c)} ${c.pick(['INT', 'BOOLEAN DEFAULT FALSE', 'TIMESTAMP'])}\n);`,
  (c) =>
    `version: "3"\nservices:\n  ${c.pick(['web', 'db', 'cache', 'app'])}:\n    image: ${c.pick(['postgres', 'redis', 'nginx', 'node', 'python', 'jenkins/jenkins'])}:${c.int(3, 20)}\n    ports:\n      - "${c.int(1000, 9999)}:${c.int(1000, 9999)}"\n    environment:\n      - NODE_ENV=production`,
  (c) =>
    `apiVersion: apps/v1\nkind: ${c.pick(['Deployment', 'Service', 'ConfigMap', 'Ingress'])}\nmetadata:\n  name: ${c.pick(modules)}\n  namespace: default\nspec:\n  replicas: ${c.int(1, 9)}`,
  (c) =>
    `{"id": ${c.int(1, 9999)}, "${id(c)}": "${c.pick(['active', 'N/A', 'pending', 'red', 'en-US', 'v2', 'Europe/Paris', 'true'])}", "${c.pick(words)}": [${c.int(1, 9)}, ${c.int(1, 9)}], "ok": ${c.pick(['true', 'false', 'null'])}}`,
  (c) =>
    `GET /${c.pick(words)}/${c.int(1, 99)} HTTP/1.1\nHost: example.com\nUser-Agent: Mozilla/5.0 (Windows NT 10.0; Win64; x64)\nAccept-Language: ${c.pick(['en-US,en;q=0.9', 'de-DE', 'fr-FR', 'pt-BR'])}\nContent-Type: application/json\nX-Request-Id: ${c.pattern('####-????')}\nCache-Control: no-cache`,
  (c) =>
    `HTTP/1.1 ${c.pick(['200 OK', '404 Not Found', '500 Internal Server Error', '302 Found', '401 Unauthorized'])}\nServer: ${c.pick(['nginx', 'Apache', 'Jetty'])}\nContent-Length: ${c.int(0, 9999)}\nStrict-Transport-Security: max-age=31536000`,
  (c) =>
    `192.0.2.${c.int(1, 254)} - - [${c.int(10, 28)}/${c.pick(['Mar', 'May', 'Jun', 'Aug'])}/2026:10:${c.int(10, 59)}:12 +0000] "GET /${c.pick(words)} HTTP/1.1" ${c.pick(['200', '404', '500'])} ${c.int(100, 9999)} "-" "${c.pick(['curl/8.0', 'Googlebot/2.1', 'Safari/605.1.15'])}"`,
  (c) =>
    `${c.int(2021, 2026)}-0${c.int(1, 9)}-1${c.int(0, 9)}T1${c.int(0, 9)}:0${c.int(0, 9)}:00Z ${c.pick(['INFO', 'WARN', 'ERROR', 'DEBUG', 'FATAL'])} [${c.pick(modules)}] ${c.pick(['Server started on port 8080', 'Connection reset by peer', 'Cache miss for key user:42', 'Retrying in 5 s', 'Disk usage 91%', 'Shutting down gracefully', 'Loaded 12 plugins', 'Invalid token', 'GC pause 120 ms', 'Job Cleaner finished'])}`,
  (c) =>
    `${c.pick(['feat', 'fix', 'chore', 'docs', 'refactor', 'test', 'ci', 'build'])}(${c.pick(words)}): ${c.pick(['add pagination', 'bump version', 'handle empty input', 'rename File to Document', 'drop Node 16', 'update Readme', 'Merge branch main', 'typo'])}`,
  (c) =>
    `diff --git a/${c.pick(files)} b/${c.pick(files)}\n@@ -${c.int(1, 90)},7 +${c.int(1, 90)},7 @@\n-  ${id(c)} = ${c.int(1, 9)};\n+  ${id(c)} = ${c.int(10, 99)};`,
  (c) =>
    `/${c.pick(['^[A-Z][a-z]+$', '\\d{3}-\\d{4}', '(?<=\\s)\\w+', '[^@]+@[^@]+', '^(Mr|Ms|Dr)\\.?', '\\bfoo\\b', '[A-Za-z0-9._%+-]+'])}/${c.pick(['', 'g', 'gi', 'u', 'm'])}`,
  (c) =>
    `=${c.pick(['SUM(A1:A10)', 'VLOOKUP(B2;Sheet2!A:C;3;FALSE)', 'IF(C3>10,"Yes","No")', 'COUNTIF(D:D,"Open")', 'INDEX(Table1[Price],MATCH(E2,Table1[Item],0))', 'TEXT(A2,"YYYY-MM-DD")', 'CONCATENATE(A1," ",B1)'])}`,
  (c) =>
    `<div class="${c.pick(['container', 'card', 'nav', 'hero'])}">\n  <h${c.int(1, 4)}>${c.pick(['Welcome', 'Our Services', 'Latest News', 'Sign Up', 'Page Not Found', 'Shopping Cart'])}</h${c.int(1, 4)}>\n  <button onclick="${id(c)}()">${c.pick(['Submit', 'Add to Cart', 'Log In'])}</button>\n</div>`,
  (c) =>
    `.${c.pick(['header', 'btn-primary', 'card', 'MuiButton-root'])} { color: #${c.pick(['fff', '333', 'a1b2c3'])}; font-family: ${c.pick(['Georgia, serif', '"Times New Roman"', 'Helvetica, Arial', 'Garamond', 'Verdana', 'Courier New'])}; margin: 0 auto; }`,
  (c) =>
    `${c.pick(['MIT License', 'Apache License\nVersion 2.0, January 2004', 'GNU GENERAL PUBLIC LICENSE\nVersion 3, 29 June 2007'])}\n\n${c.pick(['Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal in the Software without restriction', 'Licensed under the Apache License, Version 2.0 (the "License"); you may not use this file except in compliance with the License.', 'THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND', 'This program is free software: you can redistribute it and/or modify it'])}`,
  (c) =>
    `# ${c.pick(['My Project', 'Awesome List', 'Todo App', 'Data Pipeline', 'Weather Station'])}\n\n[![Build Status](https://example.com/badge.svg)](https://example.com)\n\n## ${c.pick(['Installation', 'Getting Started', 'Usage'])}\n\n\`\`\`sh\n${c.pick(['npm install', 'pip install .', 'make', 'cargo build --release'])}\n\`\`\`\n\n## ${c.pick(['License', 'Contributing', 'Roadmap', 'FAQ'])}\n\n${c.pick(['MIT', 'Pull requests are welcome.', 'See LICENSE.', 'Coming soon.'])}`,
  (c) =>
    c
      .some(
        [
          'en-US',
          'de-DE',
          'fr-CA',
          'pt-BR',
          'zh-Hant-TW',
          'es-419',
          'nb-NO',
          'sr-Latn-RS',
          'ja-JP',
          'USD',
          'EUR',
          'GBP',
          'JPY',
          'CHF',
          'US',
          'DE',
          'FR',
          'CZE',
          'UTC+2',
          'GMT',
          'CET',
          'Europe/Berlin',
          'Asia/Tokyo',
          'America/New_York',
        ],
        2,
        6,
      )
      .join(c.pick([', ', '\n', ' | ', ';'])),
  (c) =>
    [...Array(c.int(1, 6))]
      .map(() =>
        c.pattern(
          c.pick([
            '####',
            '##:##',
            '###.##',
            '##/##/####',
            '#,###',
            '## %',
            '+#.#',
            '-##',
            '????-####',
            '##°C',
            '0x##??',
            '#.#.#',
            'Q# 20##',
            '###-##-####',
            '?#',
          ]),
        ),
      )
      .join(c.pick([' ', '\n', ', ', '\t', ' | '])),
  (c) =>
    `${c.pick(['DB_HOST', 'API_URL', 'LOG_LEVEL', 'NODE_ENV', 'REDIS_PORT', 'AWS_REGION', 'LANG', 'EDITOR', 'TZ', 'JAVA_HOME'])}=${c.pick(['localhost', 'debug', 'production', '6379', 'eu-central-1', 'en_US.UTF-8', 'vim', 'Europe/Paris', '/usr/lib/jvm/java-17', 'true'])}\n${c.pick(['FEATURE_X', 'TIMEOUT', 'SECRET_NAME', 'CACHE'])}=${c.int(0, 900)}`,
  (c) =>
    `[${c.pick(['package', 'tool.poetry', 'server', 'mysqld', 'Unit', 'Desktop Entry', 'alias'])}]\nname = "${c.pick(modules)}"\nversion = "${c.int(0, 9)}.${c.int(0, 20)}.${c.int(0, 9)}"\n${c.pick(['edition = "2021"', 'Type=Application', 'After=network.target', 'max_connections = 100'])}`,
  (c) =>
    `${c.pick(['FROM', 'from'])} ${c.pick(['python:3.12-slim', 'node:20', 'debian:bookworm', 'alpine:3', 'ubuntu:jammy'])}\nWORKDIR /app\nCOPY . .\nRUN ${c.pick(['npm ci', 'pip install -r requirements.txt', 'make'])}\nCMD ["${c.pick(['python', 'node', './app'])}", "${c.pick(['main.py', 'index.js', '--serve'])}"]`,
  (c) =>
    `PS C:\\Windows\\System32> ${c.pick(['Get-Service', 'Get-ChildItem -Recurse', 'Set-ExecutionPolicy RemoteSigned', 'Start-Process notepad', 'ipconfig /all', 'New-Item -Path . -Name "Test"'])}\nHost Name: DESKTOP-${c.pattern('??#?#')}\nOS Name: Microsoft Windows 11 Pro`,
  (c) =>
    `id,name,price,stock\n${[...Array(c.int(2, 5))].map((_, i) => `${i + 1},${c.pick(['Desk Lamp', 'Office Chair', 'Blue Pen', 'Monitor Arm', 'Standing Desk', 'Notebook A5', 'Coffee Mug', 'USB Cable', 'Whiteboard', 'Ink Cartridge', 'Green Tea', 'Rose Gold Ring'])},${c.int(1, 99)}.${c.pattern('##')},${c.int(0, 500)}`).join('\n')}`,
  (c) =>
    `| ${c.pick(['Feature', 'Item', 'Metric', 'Test'])} | ${c.pick(['Status', 'Value', 'Q1', 'Result'])} |\n|---|---|\n${[...Array(c.int(2, 4))].map(() => `| ${c.pick(['Login', 'Dark Mode', 'Revenue', 'Churn Rate', 'Page Speed', 'Blood Pressure', 'Sodium', 'Export', 'Net Profit', 'Hemoglobin'])} | ${c.pick(['Done', 'In Progress', 'Failed', '12%', '140/90', 'n/a', '✓', '3.4'])} |`).join('\n')}`,
  (c) =>
    `interface ${id(c)} {\n  firstName: string;\n  lastName: string;\n  ${id(c)}?: number;\n  address: Address | null;\n}`,
  (c) =>
    `fn ${id(c)}(${id(c)}: &str) -> Result<${id(c)}, Box<dyn Error>> {\n    let ${id(c)} = ${id(c)}.trim().to_string();\n    Ok(${id(c)})\n}`,
  (c) =>
    `\\begin{${c.pick(['equation', 'table', 'figure', 'theorem'])}}\n  ${c.pick(['\\frac{a}{b} = \\sqrt{c}', '\\label{tab:results}', '\\includegraphics{plot}', 'Let $X$ be a Banach space.', 'Every Cauchy sequence in a Hilbert space converges.'])}\n\\end{${c.pick(['equation', 'table', 'figure', 'theorem'])}}`,
];

/** Code, commands, logs and configurations without a name. */
export function namelessCode(scene: Scene): string {
  const { chance } = scene;
  const one = () => chance.pick(kinds)(chance, scene);
  const lead = chance.is(0.35)
    ? chance.pick([
        'Why does this fail?\n\n',
        'Explain this code:\n',
        'fix this\n',
        'What does this do?\n\n',
        'Convert to Python:\n```\n',
        'I get this error:\n',
        'Is this correct?\n',
        'Review:\n',
        'Warum geht das nicht?\n',
        '¿Qué hace esto?\n',
        'Corrige ce code :\n',
        'Add types please:\n',
      ])
    : '';
  return lead + one() + (chance.is(0.3) ? `\n\n${one()}` : '') + (lead.includes('```') ? '\n```' : '');
}

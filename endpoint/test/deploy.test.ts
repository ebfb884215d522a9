import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Deployment } from 'kubernetes-models/apps/v1/Deployment';
import { Ingress } from 'kubernetes-models/networking.k8s.io/v1/Ingress';
import { PodDisruptionBudget } from 'kubernetes-models/policy/v1/PodDisruptionBudget';
import { Service } from 'kubernetes-models/v1/Service';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import { settings } from '../src/settings';
import { openEndpoint, type TestEndpoint } from './open-endpoint';
import { startCommand } from './start-endpoint';

const folder = new URL('../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, folder), 'utf8');

/** Kubernetes's own schema for each kind. */
const schemas = { Deployment, Service, PodDisruptionBudget, Ingress };

const manifests = parseAllDocuments(read('deploy/kubernetes/endpoint.yaml')).map((document) =>
  document.toJS(),
);
const compose = parse(read('deploy/compose.yaml'));

/** Throws where a manifest is not what Kubernetes takes. */
function validate(manifest: { kind: keyof typeof schemas }): void {
  const Schema = schemas[manifest.kind];
  new Schema(manifest as never).validate();
}

let endpoint: TestEndpoint;
beforeAll(async () => {
  endpoint = await openEndpoint();
});
afterAll(() => endpoint.database.destroy());

describe('Kubernetes', () => {
  it.each(manifests.map((manifest) => [manifest.kind, manifest]))(
    '%s is what its schema says',
    (_, manifest) => {
      validate(manifest);
      const wrong = {
        ...manifest,
        spec: { ...manifest.spec, replicas: 'x', ports: 'x', rules: 'x', minAvailable: {} },
      };
      expect(() => validate(wrong)).toThrow();
    },
  );

  it('probes what is there', async () => {
    const [container] = manifests.find(({ kind }) => kind === 'Deployment').spec.template.spec.containers;
    const probes = [container.startupProbe, container.livenessProbe, container.readinessProbe];
    for (const { httpGet } of probes) expect((await endpoint.app.request(httpGet.path)).status).toBe(200);
    expect(String(container.ports[0].containerPort)).toBe(settings.PORT.byDefault);
  });
});

describe('compose', () => {
  it('sets what there is to set', () => {
    for (const name of Object.keys(compose.services.endpoint.environment))
      expect(Object.keys(settings)).toContain(name);
  });

  it('builds from a Dockerfile whose files are there', () => {
    const { context, dockerfile } = compose.services.endpoint.build;
    const root = new URL(`deploy/${context}/`, folder);
    const lines = readFileSync(new URL(dockerfile, root), 'utf8').split('\n');
    const copied = lines
      .filter((line) => line.startsWith('COPY') && !line.includes('--from'))
      .flatMap((line) => line.split(' ').slice(1, -1));
    expect(copied.length).toBeGreaterThan(3);
    const [command] = lines.filter((line) => line.startsWith('CMD'));
    expect(JSON.parse(command!.slice('CMD'.length))).toEqual(startCommand().split(' '));
    for (const path of copied) expect(existsSync(new URL(path, root)), path).toBe(true);
    expect(lines.indexOf('USER node')).toBeGreaterThan(lines.findLastIndex((line) => line.startsWith('RUN')));
  });

  it.skipIf(!existsSync('/usr/bin/promtool'))('has a configuration that Prometheus takes', () => {
    const path = fileURLToPath(new URL('deploy/prometheus.yml', folder));
    const { stdout, stderr, status } = spawnSync('promtool', ['check', 'config', '--syntax-only', path], {
      encoding: 'utf8',
    });
    expect([status, stdout + stderr]).toEqual([0, expect.stringContaining('SUCCESS')]);
  });
});

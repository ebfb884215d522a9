import { z } from 'zod';
import { categories } from '../../lib/detect/finding';
import { dayOf } from '../../lib/incidents/count';
import { recordedActions } from '../../lib/incidents/incident';
import { most } from '../../lib/incidents/report';

/** One person's day, as it came in. */
export interface Report {
  /** Random, made for this report alone. */
  readonly id: string;
  /** UTC day as `YYYY-MM-DD`. */
  readonly day: string;
  /** `category action` to how many, at least 1 and at most {@link most}. */
  readonly cells: Readonly<Record<string, number>>;
}

const dayNs = 86_400_000_000_000n;

type Texts = Readonly<Record<string, z.ZodType<string>>>;

/** A list of attributes as an object. In OTLP their order says nothing, and each key is there once. */
function attributes<T extends Texts>(shape: T) {
  const object = z.strictObject(shape);
  return z
    .array(z.strictObject({ key: z.string(), value: z.strictObject({ stringValue: z.string() }) }))
    .max(Object.keys(shape).length)
    .transform((list, context) => {
      const result = object.safeParse(
        Object.fromEntries(list.map(({ key, value }) => [key, value.stringValue])),
      );
      if (result.success) return result.data;
      context.addIssue('other attributes are wanted');
      return z.NEVER;
    });
}

function point<T extends Texts, V extends z.ZodType<string>>(shape: T, value: V) {
  return z.strictObject({
    attributes: attributes(shape),
    startTimeUnixNano: z.string().regex(/^\d{19}$/),
    timeUnixNano: z.string().regex(/^\d{19}$/),
    asInt: value,
  });
}

function sum<N extends string, P extends z.ZodType>(name: N, dataPoint: P, most: number) {
  return z.strictObject({
    name: z.literal(name),
    unit: z.literal('1'),
    sum: z.strictObject({
      dataPoints: z.array(dataPoint).min(1).max(most),
      aggregationTemporality: z.literal(1),
      isMonotonic: z.literal(true),
    }),
  });
}

const clipped = z.enum(Array.from({ length: most }, (_, index) => String(index + 1)));

const incidents = sum(
  'sotto.incidents',
  point({ category: z.enum(categories), action: z.enum(recordedActions) }, clipped),
  categories.length * recordedActions.length,
);
const active = sum('sotto.active', point({}, z.literal('1')), 1);

const schema = z.strictObject({
  resourceMetrics: z.tuple([
    z.strictObject({
      resource: z.strictObject({
        attributes: attributes({
          'service.name': z.literal('sotto'),
          'service.version': z.string().regex(/^\d{1,5}\.\d{1,5}$/),
          'service.instance.id': z.uuidv4().regex(/^[0-9a-f-]+$/),
        }),
      }),
      scopeMetrics: z.tuple([
        z.strictObject({
          scope: z.strictObject({ name: z.literal('sotto') }),
          metrics: z.union([z.tuple([active]), z.tuple([incidents, active])]),
        }),
      ]),
    }),
  ]),
});

/**
 * Reads a report as `reportOf` writes it and nothing else: docs/report.schema.json, and what a schema cannot say.
 * Null for everything else.
 */
export function parseReport(body: unknown): Report | null {
  const result = schema.safeParse(body);
  if (!result.success) return null;
  const [{ resource, scopeMetrics }] = result.data.resourceMetrics;
  const { metrics } = scopeMetrics[0];
  const found = metrics.length === 2 ? metrics[0].sum.dataPoints : [];
  const points = [...found, ...(metrics.length === 2 ? metrics[1] : metrics[0]).sum.dataPoints];
  const start = BigInt(points[0]!.startTimeUnixNano);
  const oneDay = points.every(
    ({ startTimeUnixNano, timeUnixNano }) =>
      BigInt(startTimeUnixNano) === start && BigInt(timeUnixNano) === start + dayNs,
  );
  if (!oneDay || start % dayNs !== 0n) return null;
  const cells = new Map(
    found.map(({ attributes: { category, action }, asInt }) => [`${category} ${action}`, Number(asInt)]),
  );
  if (cells.size !== found.length) return null;
  return {
    id: resource.attributes['service.instance.id'],
    day: dayOf(Number(start / 1_000_000n)),
    cells: Object.fromEntries([...cells].toSorted()),
  };
}

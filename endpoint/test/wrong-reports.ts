import { reportOf } from '../../lib/incidents/report';

/** A report as JSON, loose enough to be spoilt. */
// biome-ignore lint/suspicious/noExplicitAny: it is spoilt in every way
type Loose = any;

/** Ways to spoil a report, each so that it is none any more. */
const spoilers: Readonly<Record<string, (report: Loose) => void>> = {
  'one with a field more': (report) => {
    report.more = 1;
  },
  'one with two resources': (report) => {
    report.resourceMetrics.push(report.resourceMetrics[0]);
  },
  'one without resources': (report) => {
    report.resourceMetrics.pop();
  },
  'one with a schema address': (report) => {
    report.resourceMetrics[0].schemaUrl = 'https://example.com';
  },
  'of another service': (report) => {
    resource(report)[0].value.stringValue = 'other';
  },
  'one with a whole version': (report) => {
    resource(report)[1].value.stringValue = '1.2.3';
  },
  'one with an id that is none': (report) => {
    resource(report)[2].value.stringValue = 'me';
  },
  'one with an id of version 1': (report) => {
    resource(report)[2].value.stringValue = '0b8f4a52-3f0e-1c1a-9d2b-6e1f7a8c9d00';
  },
  'one with an id in capitals': (report) => {
    resource(report)[2].value.stringValue = '0B8F4A52-3F0E-4C1A-9D2B-6E1F7A8C9D00';
  },
  'one with a host': (report) => {
    resource(report).push({ key: 'host.name', value: { stringValue: 'x' } });
  },
  'one with a host in place of its version': (report) => {
    resource(report)[1].key = 'host.name';
  },
  'one without an id': (report) => {
    resource(report).pop();
  },
  'one with an attribute twice': (report) => {
    resource(report)[1] = resource(report)[0];
  },
  'one with an attribute called __proto__': (report) => {
    resource(report)[1].key = '__proto__';
  },
  'one with a number as attribute': (report) => {
    resource(report)[1].value = { intValue: '1' };
  },
  'of another scope': (report) => {
    scope(report).scope.name = 'other';
  },
  'one with a scope version': (report) => {
    scope(report).scope.version = '1';
  },
  'one without metrics': (report) => {
    scope(report).metrics = [];
  },
  'one with a metric of its own': (report) => {
    scope(report).metrics[0].name = 'cpu';
  },
  'one with a metric twice': (report) => {
    scope(report).metrics[1] = scope(report).metrics[0];
  },
  'one that was not active': (report) => {
    scope(report).metrics.pop();
  },
  'one with metrics the other way round': (report) => {
    scope(report).metrics.reverse();
  },
  'one with a description': (report) => {
    scope(report).metrics[0].description = 'x';
  },
  'one in bytes': (report) => {
    scope(report).metrics[0].unit = 'By';
  },
  'one with a gauge': (report) => {
    scope(report).metrics[0].gauge = scope(report).metrics[0].sum;
  },
  'a cumulative one': (report) => {
    scope(report).metrics[0].sum.aggregationTemporality = 2;
  },
  'one with a word for its temporality': (report) => {
    scope(report).metrics[0].sum.aggregationTemporality = 'AGGREGATION_TEMPORALITY_DELTA';
  },
  'one that may go down': (report) => {
    scope(report).metrics[0].sum.isMonotonic = false;
  },
  'one without points': (report) => {
    scope(report).metrics[0].sum.dataPoints = [];
  },
  'one with a cell twice': (report) => {
    points(report).push(points(report)[0]);
  },
  'one with two who were active': (report) => {
    points(report, 1).push(points(report, 1)[0]);
  },
  'one with a category of its own': (report) => {
    points(report)[0].attributes[0].value.stringValue = 'salary';
  },
  'one with the rest as category': (report) => {
    points(report)[0].attributes[0].value.stringValue = 'other';
  },
  'one with an action of its own': (report) => {
    points(report)[0].attributes[1].value.stringValue = 'praised';
  },
  'one with a site': (report) => {
    points(report)[0].attributes[1].key = 'site';
  },
  'one with a site besides': (report) => {
    points(report)[0].attributes.push({ key: 'site', value: { stringValue: 'x' } });
  },
  'one with an exemplar': (report) => {
    points(report)[0].exemplars = [];
  },
  'one with eleven': (report) => {
    points(report)[0].asInt = '11';
  },
  'one with nothing': (report) => {
    points(report)[0].asInt = '0';
  },
  'one with less than nothing': (report) => {
    points(report)[0].asInt = '-1';
  },
  'one with a leading zero': (report) => {
    points(report)[0].asInt = '01';
  },
  'one with a number': (report) => {
    points(report)[0].asInt = 1;
  },
  'one with a fraction': (report) => {
    points(report)[0].asDouble = 1.5;
  },
  'one that was active twice': (report) => {
    points(report, 1)[0].asInt = '2';
  },
  'of an hour': (report) => {
    for (const list of [points(report), points(report, 1)])
      for (const point of list)
        point.timeUnixNano = String(BigInt(point.startTimeUnixNano) + 3_600_000_000_000n);
  },
  'of a day that begins at noon': (report) => {
    for (const list of [points(report), points(report, 1)])
      for (const point of list) {
        point.startTimeUnixNano = String(BigInt(point.startTimeUnixNano) + 43_200_000_000_000n);
        point.timeUnixNano = String(BigInt(point.timeUnixNano) + 43_200_000_000_000n);
      }
  },
  'of two days': (report) => {
    points(report)[0].startTimeUnixNano = String(
      BigInt(points(report)[0].startTimeUnixNano) - 86_400_000_000_000n,
    );
  },
  'one with a time in words': (report) => {
    points(report)[0].startTimeUnixNano = 'yesterday-is-a-time';
  },
  'one with a time as number': (report) => {
    points(report)[0].startTimeUnixNano = Number(points(report)[0].startTimeUnixNano);
  },
};

const strangers = {
  null: null,
  'a text': 'sotto',
  'a number': 7,
  'an empty object': {},
  'a list': [],
};

function resource(report: Loose): Loose {
  return report.resourceMetrics[0].resource.attributes;
}

function scope(report: Loose): Loose {
  return report.resourceMetrics[0].scopeMetrics[0];
}

function points(report: Loose, metric = 0): Loose {
  return scope(report).metrics[metric].sum.dataPoints;
}

/** JSON that is nearly a report of a day, each with what it is instead. */
export function wrongReports(day: string, id: string): [string, string][] {
  const count = { day, site: 'x', category: 'card', action: 'blocked', findings: 3, incidents: 1 } as const;
  const spoilt = Object.entries(spoilers).map(([name, spoil]): [string, unknown] => {
    const report: unknown = JSON.parse(reportOf(day, [count], id, '1.0.0'));
    spoil(report);
    return [name, report];
  });
  return [...Object.entries(strangers), ...spoilt].map(([name, body]) => [name, JSON.stringify(body)]);
}

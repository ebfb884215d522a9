import type { Kysely, Migration } from 'kysely';

const name = 'varchar(40)';

/** Steps from an empty database to today's, in order of their names. A step that was released never changes. */
export const migrations: Readonly<Record<string, Migration>> = {
  '0001-reports-and-figures': {
    async up(database: Kysely<unknown>) {
      await database.schema
        .createTable('reports')
        .addColumn('team', name, (column) => column.notNull())
        .addColumn('day', 'char(10)', (column) => column.notNull())
        .addColumn('id', 'char(36)', (column) => column.notNull())
        .addColumn('cells', 'text')
        .addPrimaryKeyConstraint('reports_key', ['team', 'id'])
        .execute();
      await database.schema.createIndex('reports_by_day').on('reports').columns(['day', 'team']).execute();
      await database.schema
        .createTable('days')
        .addColumn('team', name, (column) => column.notNull())
        .addColumn('day', 'char(10)', (column) => column.notNull())
        .addColumn('stage', 'varchar(10)', (column) => column.notNull())
        .addPrimaryKeyConstraint('days_key', ['team', 'day'])
        .execute();
      await database.schema
        .createTable('dayFigures')
        .addColumn('team', name, (column) => column.notNull())
        .addColumn('day', 'char(10)', (column) => column.notNull())
        .addColumn('metric', name, (column) => column.notNull())
        .addColumn('category', name, (column) => column.notNull())
        .addColumn('action', name, (column) => column.notNull())
        .addColumn('value', 'bigint', (column) => column.notNull())
        .addPrimaryKeyConstraint('dayFigures_key', ['team', 'day', 'metric', 'category', 'action'])
        .execute();
      await database.schema
        .createTable('totalFigures')
        .addColumn('team', name, (column) => column.notNull())
        .addColumn('metric', name, (column) => column.notNull())
        .addColumn('category', name, (column) => column.notNull())
        .addColumn('action', name, (column) => column.notNull())
        .addColumn('value', 'bigint', (column) => column.notNull())
        .addPrimaryKeyConstraint('totalFigures_key', ['team', 'metric', 'category', 'action'])
        .execute();
      await database.schema
        .createTable('duties')
        .addColumn('name', name, (column) => column.primaryKey())
        .addColumn('due', 'bigint', (column) => column.notNull())
        .execute();
      await database.schema
        .createTable('beginning')
        .addColumn('moment', 'bigint', (column) => column.notNull())
        .execute();
      const tables = database.withTables<{
        duties: { name: string; due: number };
        beginning: { moment: number };
      }>();
      await tables.insertInto('duties').values({ name: 'release', due: 0 }).execute();
      await tables.insertInto('beginning').values({ moment: Date.now() }).execute();
    },
  },
};

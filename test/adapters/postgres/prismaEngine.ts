import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { PrismaPg } from '@prisma/adapter-pg';
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg';
import pg from 'pg';

/** Prisma's own engine for schemas and migrations, on one database: the judge of ours. */
export interface PrismaEngine {
  /** What must change for the database to be as the schema says; undefined when nothing. */
  differences(schema: string): Promise<string | undefined>;
  /** Applies what Prisma thinks is still to be applied of prisma/migrations. Gives the names. */
  apply(): Promise<readonly string[]>;
  close(): Promise<void>;
}

const ENGINE = '@prisma/schema-engine-wasm/schema_engine_bg';
const CHAR_OID = 18;
const TEXT_OID = 25;
const NOTHING_SPECIAL = { externalTables: [], externalEnums: [] };
/** The language's own types do not know it without a browser's. */
type Instantiate = (
  bytes: Uint8Array,
  imports: object,
) => Promise<{ instance: { exports: { __wbindgen_start(): void } } }>;
const require = createRequire(import.meta.url);

/** One a process: the bindings hold it in a variable of their own. */
const loaded = load();

async function load(): Promise<void> {
  const { WebAssembly } = globalThis as unknown as { WebAssembly: { instantiate: Instantiate } };
  const bytes = readFileSync(require.resolve(ENGINE).replace(/\.js$/u, '.wasm'));
  const { instance } = await WebAssembly.instantiate(bytes, { './schema_engine_bg.js': { ...bindings } });
  (bindings as unknown as { __wbg_set_wasm(exports: object): void }).__wbg_set_wasm(instance.exports);
  Object.assign(globalThis, {
    PRISMA_WASM_PANIC_REGISTRY: { set_message: (said: string) => process.stderr.write(said) },
  });
  instance.exports.__wbindgen_start();
}

/**
 * As Prisma's command line opens it; its programming interface is not an official one:
 * https://github.com/prisma/prisma-engines/tree/main/schema-engine/schema-engine-wasm
 */
export async function openEngine(url: string): Promise<PrismaEngine> {
  await loaded;
  const pool = new PoolForCatalogue({ connectionString: url, max: 2 });
  const engine = await bindings.SchemaEngine.new({ datamodels: undefined }, () => undefined, await adapter(pool));
  const files = (content: string) => [{ path: 'schema.prisma', content }];
  return {
    async differences(schema) {
      const { exitCode, stdout } = await engine.diff({
        from: { tag: 'schemaDatasource', files: files(schema), configDir: '/' },
        to: { tag: 'schemaDatamodel', files: files(schema) },
        script: false,
        exitCode: true,
        filters: NOTHING_SPECIAL,
      });
      return exitCode === 0 ? undefined : (stdout ?? 'something');
    },
    async apply() {
      const input = { migrationsList: migrationsOnDisk(), filters: NOTHING_SPECIAL };
      return (await engine.applyMigrations(input)).appliedMigrationNames;
    },
    async close() {
      engine.free();
      await pool.end();
    },
  };
}

function migrationsOnDisk(): bindings.MigrationList {
  const baseDir = 'prisma/migrations';
  const names = readdirSync(baseDir, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return {
    baseDir,
    lockfile: { path: 'migration_lock.toml', content: readFileSync(`${baseDir}/migration_lock.toml`, 'utf8') },
    shadowDbInitScript: '',
    migrationDirectories: names.map(({ name }) => ({
      path: name,
      migrationFile: {
        path: 'migration.sql',
        content: { tag: 'ok', value: readFileSync(`${baseDir}/${name}/migration.sql`, 'utf8') },
      },
    })),
  };
}

/** The driver adapter refuses the catalogue's one-letter columns, which the engine asks for: they travel as text. */
class PoolForCatalogue extends pg.Pool {
  readonly letters = new Set<string>();
  // biome-ignore lint/suspicious/noExplicitAny: the driver's query has a dozen shapes, all of which pass through
  override async query(...given: any[]): Promise<any> {
    const result = await (super.query as (...all: unknown[]) => Promise<pg.QueryResult>)(...given);
    for (const field of result.fields ?? []) {
      if (field.dataTypeID !== CHAR_OID) continue;
      this.letters.add(field.name);
      field.dataTypeID = TEXT_OID;
    }
    return result;
  }
}

/** The adapter as the engine takes it: a helper of the adapter's own makes its errors into values. */
async function adapter(pool: PoolForCatalogue): Promise<object> {
  const inside = createRequire(require.resolve('@prisma/adapter-pg'));
  const { bindMigrationAwareSqlAdapterFactory: bind, ColumnTypeEnum } = await import(
    inside.resolve('@prisma/driver-adapter-utils')
  );
  const factory = new PrismaPg(pool);
  const connect = factory.connect.bind(factory);
  factory.connect = async () => {
    const connected = await connect();
    const queryRaw = connected.queryRaw.bind(connected);
    connected.queryRaw = async (query) => {
      const result = await queryRaw(query);
      const columnTypes = result.columnTypes.map((type, at) =>
        pool.letters.has(result.columnNames[at] ?? '') ? ColumnTypeEnum.Character : type,
      );
      return { ...result, columnTypes };
    };
    return connected;
  };
  return bind(factory);
}

import type { TestProject } from 'vitest/node';
import { startTestServer } from './testServer.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The address of the run's one server; its database is the migrated template. */
    template: string;
  }
}

/** One built-in server a run, with a migrated database to copy from. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { template, close } = await startTestServer();
  project.provide('template', template);
  return close;
}

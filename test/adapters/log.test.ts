import { describe, expect, it } from 'vitest';
import { createLog } from '../../adapters/log.ts';

function written(run: (log: ReturnType<typeof createLog>) => void): string {
  let text = '';
  run(
    createLog('info', {
      write: (line) => {
        text += line;
      },
    }),
  );
  return text;
}

describe('the log', () => {
  it('holds ids, kinds and counts', () => {
    const line = JSON.parse(written((log) => log.info('message sent', { delivery: 'd1', count: 2 })));
    expect(line).toMatchObject({ msg: 'message sent', delivery: 'd1', count: 2 });
  });

  it('never holds what a person typed, in whatever it is handed', () => {
    const secret = 'Anna van der Meer';
    const cause = Object.assign(new Error(`value "${secret}"\n  second line of ${secret}`), {
      detail: secret,
      code: 'P2002',
    });
    const text = written((log) => {
      log.warn('inbound failed', { text: secret } as Record<string, string>);
      log.error('inbound failed', new Error(secret, { cause }), { name: secret } as Record<string, string>);
      log.error('inbound failed', secret);
    });
    expect(text).not.toContain('Anna');
    expect(text).toContain('P2002');
  });

  it('says where an error came from', () => {
    const { error } = JSON.parse(written((log) => log.error('inbound failed', new TypeError('x'))));
    expect(error.name).toBe('TypeError');
    expect(error.frames[0]).toMatch(/^at /u);
  });
});

import { afterEach, beforeEach, vi } from 'vitest';

/** A warning on the console in a test is a fault nobody looked at yet, so it fails that test. */
const gezegd: string[] = [];

beforeEach(() => {
  for (const soort of ['error', 'warn'] as const)
    vi.spyOn(console, soort).mockImplementation((...delen: unknown[]) => {
      gezegd.push(`console.${soort}: ${delen.map(String).join(' ')}`);
    });
});

afterEach(() => {
  vi.restoreAllMocks();
  const regels = gezegd.splice(0);
  if (regels.length > 0) throw new Error(`Deze test schreef een waarschuwing:\n${regels.join('\n')}`);
});

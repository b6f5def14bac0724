import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { pool } from '#lib/platform/db.ts';

/** Figures about the software for Prometheus. Labels name use cases and outcomes, never persons or bureaus. */
type Kept = { registry: Registry; duration: Histogram<'handeling' | 'uitkomst'> };
const holder = globalThis as { __bakenMetrics?: Kept };

function make(): Kept {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry, prefix: 'baken_' });
  const duration = new Histogram({
    name: 'baken_handeling_seconden',
    help: 'Duur van een handeling door de voordeur',
    labelNames: ['handeling', 'uitkomst'] as const,
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10, 60],
    registers: [registry],
  });
  const connections = new Gauge({
    name: 'baken_db_verbindingen',
    help: 'Verbindingen met de database',
    labelNames: ['staat'],
    registers: [registry],
  });
  Object.assign(connections, {
    collect() {
      const open = pool();
      connections.set({ staat: 'open' }, open.totalCount);
      connections.set({ staat: 'vrij' }, open.idleCount);
      connections.set({ staat: 'wachtend' }, open.waitingCount);
    },
  });
  return { registry, duration };
}

function kept(): Kept {
  return (holder.__bakenMetrics ??= make());
}

/** Counts one passage through the front door. */
export function observe(handeling: string, uitkomst: string, seconds: number): void {
  kept().duration.observe({ handeling, uitkomst }, seconds);
}

export async function metricsText(): Promise<string> {
  return kept().registry.metrics();
}

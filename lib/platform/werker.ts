import { log } from '#lib/platform/log.ts';

log.info('werker gestart');
process.on('SIGINT', () => undefined);
process.on('SIGTERM', () => process.exit(0));
process.on('disconnect', () => process.exit(0));
setInterval(() => undefined, 60_000);

/** Next calls this once when the web server starts, before the first request. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME === 'nodejs') await import('#lib/cli/samenstelling.ts');
}

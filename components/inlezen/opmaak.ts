const TIJDSTIP = new Intl.DateTimeFormat('nl-NL', {
  timeZone: 'Europe/Amsterdam',
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
});

export function formatTijdstip(tijd: Date): string {
  return TIJDSTIP.format(tijd);
}

/** How long something still takes, as one would say it. */
export function formatDuur(seconden: number): string {
  if (seconden < 60) return `${Math.max(1, Math.round(seconden))} seconden`;
  const minuten = Math.round(seconden / 60);
  return minuten === 1 ? '1 minuut' : `${minuten} minuten`;
}

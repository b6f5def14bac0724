const NAAM = 'baken-gast';

/** The session of a guest: only for this address, gone when the browser closes, unreadable for scripts. */
export function gastkoekje(sleutel: string, sessie: string) {
  const secure = process.env.BAKEN_URL?.startsWith('https://') ?? false;
  return {
    name: NAAM,
    value: sessie,
    path: `/gast/${sleutel}`,
    httpOnly: true,
    sameSite: 'strict',
    secure,
  } as const;
}

export const GASTKOEKJE = NAAM;

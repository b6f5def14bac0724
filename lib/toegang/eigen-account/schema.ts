import { z } from 'zod';

const wachtwoord = (zin: string) =>
  z
    .string({ error: zin })
    .min(1, { error: zin })
    .max(200, { error: 'Een wachtwoord heeft ten hoogste 200 tekens.' });

export const ownPasswordSchema = z
  .object({
    huidig: wachtwoord('Vul het huidige wachtwoord in.'),
    wachtwoord: wachtwoord('Vul een nieuw wachtwoord in.'),
    herhaling: wachtwoord('Vul het nieuwe wachtwoord nog een keer in.'),
  })
  .refine((input) => input.wachtwoord === input.herhaling, {
    error: 'De twee nieuwe wachtwoorden zijn niet gelijk.',
    path: ['herhaling'],
  })
  .refine((input) => input.wachtwoord !== input.huidig, {
    error: 'Het nieuwe wachtwoord is hetzelfde als het huidige.',
    path: ['wachtwoord'],
  });

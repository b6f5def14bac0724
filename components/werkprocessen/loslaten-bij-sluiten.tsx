import type { Loslaatvraag } from '#lib/vsv-trajecten/loslaten/model.ts';
import { Keuzes } from '#components/ui/keuze.tsx';
import { Mededeling } from '#components/ui/mededeling.tsx';
import { Tekstvak } from '#components/ui/veld.tsx';
import { Vervolg } from '#components/ui/vervolg.tsx';

/** Support began and did not end: letting go in the same go, so that nazorg gets its days, or knowingly without. */
export function LoslatenBijSluiten({ vraag }: { vraag: Loslaatvraag | undefined }) {
  if (!vraag?.open) return null;
  return (
    <>
      <Mededeling toon="let-op" titel="Deze jongere is nog niet losgelaten">
        <p>
          {vraag.opOrde
            ? 'De Big 5 zijn op orde. Na het loslaten volgt nazorg na 3, 6 en 12 maanden.'
            : 'De Big 5 zijn niet alle vijf op orde of niet bekend. Loslaten kan, met een reden; daarna volgt nazorg na 3, 6 en 12 maanden.'}{' '}
          Bij een administratief resultaat hoeft dit niet.
        </p>
      </Mededeling>
      <Keuzes
        naam="loslaten"
        label="Wat gebeurt er met de begeleiding?"
        keuzes={[
          { waarde: 'nu', label: 'Ik laat nu los; nazorg volgt', vervolg: 'loslaten' },
          { waarde: 'zonder', label: 'Een ander gaat verder; nazorg van ons is niet nodig' },
        ]}
      />
      <Vervolg bij="loslaten">
        <Tekstvak
          naam="loslaatreden"
          label="Waarom laat u nu los?"
          optioneel={vraag.opOrde}
          maxLength={500}
          rijen={2}
        />
      </Vervolg>
    </>
  );
}

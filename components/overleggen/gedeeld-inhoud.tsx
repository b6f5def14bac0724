import type { Gedeeld } from '#lib/overleggen/delen/model.ts';
import { Kenmerken } from '#components/ui/kenmerken.tsx';

/** Exactly what was told: the same beforehand, for the guest, and afterwards on record. */
export function GedeeldInhoud({ inhoud, kop: Kop = 'h3' }: { inhoud: Gedeeld; kop?: 'h2' | 'h3' }) {
  return (
    <div className="gedeeld">
      <Kenmerken
        kenmerken={[
          { naam: 'Over', waarde: inhoud.naam },
          { naam: 'Overleg', waarde: inhoud.overleg },
          { naam: 'De vraag', waarde: inhoud.vraag },
        ]}
      />
      {inhoud.delen.map(({ deel, titel, regels }) => (
        <section key={deel}>
          <Kop>{titel}</Kop>
          {regels.length === 0 ? (
            <p>Hier is niets over bekend.</p>
          ) : (
            <Kenmerken kenmerken={regels.map(({ naam, waarde }) => ({ naam, waarde }))} />
          )}
        </section>
      ))}
    </div>
  );
}

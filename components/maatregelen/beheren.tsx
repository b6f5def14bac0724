import type { FormulierStaat } from '#lib/toegang/act.ts';
import type { Maatregelpagina } from '#lib/vsv-trajecten/maatregelen/model.ts';
import { MaatregelVelden } from '#components/maatregelen/maatregel-velden.tsx';
import { Formulier } from '#components/ui/formulier.tsx';
import { Sectie } from '#components/ui/paginakop.tsx';
import { Uitklap } from '#components/ui/uitklap.tsx';
import { Veld } from '#components/ui/veld.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';

type Actie = (staat: FormulierStaat, form: FormData) => Promise<FormulierStaat>;

/** Change, close or open again, for who keeps the measures. */
export function Beheren({
  pagina,
  acties,
}: {
  pagina: Maatregelpagina;
  acties: Record<'wijzig' | 'sluit' | 'heropen', Actie>;
}) {
  const { maatregel, magBeheren, vandaag } = pagina;
  if (!magBeheren) return null;
  const kop = { id: maatregel.id, versie: maatregel.versie };
  return (
    <Sectie titel="Bijhouden">
      <div className="knoppen">
        <Uitklap titel="Wijzig" knop="secundair">
          <Formulier actie={acties.wijzig} verborgen={kop} uniek="wijzig" label="Maatregel wijzigen">
            <MaatregelVelden maatregel={maatregel} />
            <Verzendknop>Bewaar de maatregel</Verzendknop>
          </Formulier>
        </Uitklap>
        {maatregel.geslotenOp === null ? (
          <Uitklap titel="Sluit" knop="secundair">
            <Formulier actie={acties.sluit} verborgen={kop} uniek="sluit" label="Maatregel sluiten">
              <p>
                Na het sluiten kiest niemand hem meer bij een nieuwe interventie. Wat loopt, gaat door, en de
                opbrengst blijft te zien.
              </p>
              <Veld
                naam="op"
                label="Gesloten op"
                soort="date"
                waarde={vandaag}
                max={vandaag}
                breedte="middel"
              />
              <Verzendknop>Sluit deze maatregel</Verzendknop>
            </Formulier>
          </Uitklap>
        ) : (
          <Formulier actie={acties.heropen} verborgen={kop} uniek="heropen" label="Maatregel heropenen">
            <Verzendknop soort="secundair">Heropen</Verzendknop>
          </Formulier>
        )}
      </div>
    </Sectie>
  );
}

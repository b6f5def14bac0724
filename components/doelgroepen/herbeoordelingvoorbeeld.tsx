import { GEVOLGZIN, HERBEOORDELING_LABEL } from '#lib/doelgroepen/herbeoordeling/labels.ts';
import type { Voorbeeldregel } from '#lib/doelgroepen/herbeoordeling/model.ts';
import type { Keuze } from '#lib/doelgroepen/herbeoordeling/schema.ts';
import { formatGetal } from '#lib/kalender/opmaak.ts';
import type { FormulierStaat } from '#lib/toegang/act.ts';
import type { Codewaarde } from '#lib/werkprocessen/model.ts';
import { Formulier } from '#components/ui/formulier.tsx';
import { Keuzelijst } from '#components/ui/keuze.tsx';
import { KnopLink, Knoppen } from '#components/ui/knop.tsx';
import { Tabel } from '#components/ui/tabel.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';

type Eigenschappen = {
  voorbeeld: { keuze: Keuze; regels: readonly Voorbeeldregel[]; redenen: readonly Codewaarde[] };
  actie: (staat: FormulierStaat, form: FormData) => Promise<FormulierStaat>;
};

/** What would happen, per outcome, and then one button for all. */
export function Herbeoordelingvoorbeeld({ voorbeeld: { keuze, regels, redenen }, actie }: Eigenschappen) {
  const aantal = regels.reduce((som, regel) => som + regel.aantal, 0);
  const { id, alle, voorstel, gemeente, uitkomst } = keuze;
  return (
    <Formulier
      breed
      actie={actie}
      verborgen={{
        aantal,
        ...(alle ? { alle: 'ja' } : {}),
        ...(voorstel ? { voorstel } : {}),
        ...(gemeente ? { gemeente } : {}),
        ...(uitkomst ? { uitkomst } : {}),
      }}
      label="Herbeoordelingen bevestigen"
    >
      {!alle && id.map((waarde) => <input key={waarde} type="hidden" name="id" value={waarde} />)}
      <Tabel
        bijschrift="Wat er gebeurt"
        verbergBijschrift
        kolommen={[
          {
            sleutel: 'uitkomst',
            kop: 'Uitkomst',
            hoofd: true,
            cel: (rij) => HERBEOORDELING_LABEL[rij.uitkomst],
          },
          { sleutel: 'aantal', kop: 'Jongeren', getal: true, cel: (rij) => formatGetal(rij.aantal) },
          { sleutel: 'gevolg', kop: 'Gevolg', cel: (rij) => <Gevolg rij={rij} /> },
        ]}
        rijen={regels}
        rijSleutel={(rij) => rij.uitkomst}
      />
      {redenen.length > 0 && (
        <Keuzelijst
          naam="sluitreden"
          label="Waarom waren de overige fasen niet nodig?"
          hint="Werk dat sluit zonder dat alle fasen zijn doorlopen, krijgt deze reden. Zonder reden blijft zo’n jongere op de lijst staan."
          leeg="Kies een reden"
          keuzes={redenen.map(({ code, label }) => ({ waarde: code, label }))}
        />
      )}
      <p className="gedempt">
        Van wie de situatie intussen is veranderd, blijft op de lijst staan met het nieuwe voorstel. Alles kan
        daarna in één keer terug.
      </p>
      <Knoppen>
        <Verzendknop>Bevestig ({formatGetal(aantal)})</Verzendknop>
        <KnopLink href="/herbeoordeling" soort="stil">
          Terug naar de lijst
        </KnopLink>
      </Knoppen>
    </Formulier>
  );
}

function Gevolg({ rij: { uitkomst, aantal, metWerk } }: { rij: Voorbeeldregel }) {
  const { met, zonder } = GEVOLGZIN[uitkomst];
  const zin = (n: number, tekst: string) => `${formatGetal(n)}: ${tekst}`;
  return (
    <>
      {metWerk > 0 && <span className="block">{zin(metWerk, met)}</span>}
      {aantal > metWerk && <span className="block">{zin(aantal - metWerk, zonder)}</span>}
    </>
  );
}

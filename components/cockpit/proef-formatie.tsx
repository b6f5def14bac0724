import { LABEL_WERKFUNCTIE, maandTekst } from '#lib/cockpit/labels.ts';
import { WERKFUNCTIES } from '#lib/cockpit/model.ts';
import type { Proefpagina } from '#lib/cockpit/proef/model.ts';
import { formatGetal } from '#lib/kalender/opmaak.ts';
import { Proefvak, Verborgen } from '#components/cockpit/proef-vak.tsx';
import { CijferTabel } from '#components/ui/cijfertabel.tsx';
import { Keuzelijst } from '#components/ui/keuze.tsx';
import { Knop } from '#components/ui/knop.tsx';
import { Mededeling } from '#components/ui/mededeling.tsx';
import { Veld } from '#components/ui/veld.tsx';

type Eigenschappen = { pagina: Proefpagina; houd: Readonly<Record<string, string>> };

/** The same work over more or fewer people. */
export function Formatieproefdeel({ pagina, houd }: Eigenschappen) {
  const { formatie, keuze } = pagina;
  const { functie, erbij, nu, straks, regels } = formatie;
  const naam = LABEL_WERKFUNCTIE[functie];
  return (
    <>
      <form
        method="get"
        action="/cockpit/proef#formatie"
        className="standkeuzes niet-afdrukken"
        aria-label="Een andere formatie proberen"
      >
        <Verborgen houd={houd} />
        <Keuzelijst
          naam="werk"
          label="Functie"
          waarde={functie}
          keuzes={WERKFUNCTIES.map((code) => ({ waarde: code, label: LABEL_WERKFUNCTIE[code] }))}
          breedte="kort"
        />
        <Veld
          naam="erbij"
          label="Contract-fte erbij"
          hint="Eraf: met een min ervoor"
          inputMode="text"
          breedte="kort"
          waarde={erbij === 0 ? '' : formatGetal(erbij, Number.isInteger(erbij) ? 0 : 2).replace('−', '-')}
        />
        <Knop>Reken</Knop>
      </form>
      {!nu || !straks ? (
        <Mededeling
          toon="let-op"
          titel={`Van ${naam} is over ${maandTekst(keuze.dag.slice(0, 7))} geen formatie vastgelegd`}
        >
          <p>Werk per fte is daarom onbekend, en er is niets te proberen.</p>
        </Mededeling>
      ) : erbij === 0 ? (
        <p className="gedempt">
          {naam} heeft nu {formatGetal(nu.contract, 2)} contract-fte, {formatGetal(nu.effectief, 2)}{' '}
          effectief. Vul in hoeveel erbij of eraf.
        </p>
      ) : (
        <Proefvak wat={`een andere formatie van ${naam}`}>
          <CijferTabel
            titel={`${naam}: nu en met ${formatGetal(erbij, 2)} contract-fte erbij`}
            rooster={{
              koppen: [naam, 'Aantal', 'Per fte nu', 'Per fte in de proef'],
              rijen: [
                ['Contract-fte', '', formatGetal(nu.contract, 2), formatGetal(straks.contract, 2)],
                ['Effectieve fte', '', formatGetal(nu.effectief, 2), formatGetal(straks.effectief, 2)],
                ...regels.map((regel) => [
                  regel.label,
                  geheel(regel.aantal),
                  deel(regel.nu),
                  deel(regel.straks),
                ]),
              ],
            }}
          />
          <p className="gedempt klein">
            Wie erbij komt, is er naar verhouding evenveel als wie er nu is (zelfde inzet en aanwezigheid), en
            het werk blijft gelijk. Wie begint, kan nog niet meteen alles; of er minder open komt te staan,
            zegt deze som niet.
          </p>
        </Proefvak>
      )}
    </>
  );
}

const geheel = (aantal: number | null) => (aantal === null ? 'onbekend' : formatGetal(aantal));
const deel = (perFte: number | null) => (perFte === null ? 'onbekend' : formatGetal(perFte, 1));

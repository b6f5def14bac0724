import { LABEL_DOELRICHTING } from '#lib/cockpit/proef/doel/labels.ts';
import { DOELRICHTINGEN } from '#lib/cockpit/proef/doel/model.ts';
import type { Proefpagina } from '#lib/cockpit/proef/model.ts';
import { formatGetal } from '#lib/kalender/opmaak.ts';
import { Doeluitkomst } from '#components/cockpit/proef-doel-uitkomst.tsx';
import { Verborgen } from '#components/cockpit/proef-vak.tsx';
import { Keuzelijst } from '#components/ui/keuze.tsx';
import { Knop } from '#components/ui/knop.tsx';
import { Veld } from '#components/ui/veld.tsx';

type Eigenschappen = { pagina: Proefpagina; houd: Readonly<Record<string, string>> };

/** "If the target were 2.0 %, or at most 100, or 10 % lower than the year before: how many fewer is that, and in which years was it met?" */
export function Doelproefdeel({ pagina, houd }: Eigenschappen) {
  const { keuzes, doel } = pagina;
  const { gevraagd, uitkomst } = doel;
  return (
    <>
      <form
        method="get"
        action="/cockpit/proef#streefwaarde"
        className="standkeuzes niet-afdrukken"
        aria-label="Een andere streefwaarde proberen"
      >
        <Verborgen houd={houd} />
        <Keuzelijst
          naam="cijfer"
          label="Cijfer"
          leeg="Kies een cijfer"
          waarde={gevraagd.cijfer}
          keuzes={keuzes.cijfers.map(({ code, label }) => ({ waarde: code, label }))}
        />
        <Keuzelijst
          naam="richting"
          label="Streven"
          waarde={gevraagd.richting}
          keuzes={DOELRICHTINGEN.map((richting) => ({
            waarde: richting,
            label: LABEL_DOELRICHTING[richting],
          }))}
          breedte="kort"
        />
        <Veld
          naam="doel"
          label="Streefwaarde"
          hint="In de eenheid van het cijfer; een daling in %."
          inputMode="decimal"
          breedte="kort"
          waarde={
            gevraagd.doel === null ? '' : formatGetal(gevraagd.doel, Number.isInteger(gevraagd.doel) ? 0 : 1)
          }
        />
        <Keuzelijst
          naam="schooljaar"
          label="Over schooljaar"
          leeg="Het laatste hele"
          waarde={gevraagd.schooljaar ?? ''}
          keuzes={keuzes.schooljaren.map((jaar) => ({ waarde: jaar, label: jaar }))}
          breedte="kort"
        />
        <Knop>Reken</Knop>
      </form>
      {uitkomst ? (
        <Doeluitkomst proef={uitkomst} />
      ) : (
        <p className="gedempt">
          {gevraagd.cijfer
            ? 'Vul een streefwaarde in: een percentage of een daling is 0 tot 100, een aantal 0 of meer.'
            : 'Kies een cijfer en een streefwaarde.'}
        </p>
      )}
    </>
  );
}

import Link from 'next/link';
import { doelZin, LABEL_DOELRICHTING } from '#lib/cockpit/proef/labels.ts';
import { DOELRICHTINGEN, type Proefpagina } from '#lib/cockpit/proef/model.ts';
import { formatGetal } from '#lib/kalender/opmaak.ts';
import { Proefvak, Verborgen } from '#components/cockpit/proef-vak.tsx';
import { adresVan } from '#components/indicatoren/adres.ts';
import { Keuzelijst } from '#components/ui/keuze.tsx';
import { Knop } from '#components/ui/knop.tsx';
import { CijferTabel } from '#components/ui/cijfertabel.tsx';
import { Veld } from '#components/ui/veld.tsx';

type Eigenschappen = { pagina: Proefpagina; houd: Readonly<Record<string, string>> };

/** "If the target were 2.0 %, how many fewer is that?" */
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
          label="Streefwaarde in %"
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
        <Proefvak wat="een andere streefwaarde">
          <p className="proefvak-zin">{doelZin(uitkomst)}</p>
          {uitkomst.nu && uitkomst.bijDoel && (
            <CijferTabel
              titel="Nu en bij deze streefwaarde"
              rooster={{
                koppen: ['Waarover', 'Zoals het is', 'Bij deze streefwaarde'],
                rijen: [
                  [
                    uitkomst.indicator.teller,
                    formatGetal(uitkomst.nu.teller),
                    formatGetal(uitkomst.bijDoel.teller),
                  ],
                  [
                    uitkomst.indicator.noemer ?? 'noemer',
                    formatGetal(uitkomst.nu.noemer),
                    formatGetal(uitkomst.nu.noemer),
                  ],
                  [
                    'deel',
                    `${formatGetal(uitkomst.nu.waarde, 1)}%`,
                    `${formatGetal(uitkomst.bijDoel.waarde, 1)}%`,
                  ],
                ],
              }}
            />
          )}
          <p className="gedempt klein">
            Er is gerekend met evenveel mensen in de noemer, op hele mensen afgerond naar de veilige kant. Het
            cijfer zelf:{' '}
            <Link
              href={adresVan(uitkomst.indicator, '', uitkomst.vraag, uitkomst.dimensies)}
              prefetch={false}
            >
              {uitkomst.indicator.titel}
            </Link>
            {uitkomst.label && ` (${uitkomst.label})`}.
          </p>
        </Proefvak>
      ) : (
        <p className="gedempt">
          {gevraagd.cijfer
            ? 'Vul een streefwaarde tussen 0 en 100 in.'
            : 'Kies een cijfer en een streefwaarde.'}
        </p>
      )}
    </>
  );
}

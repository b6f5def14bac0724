import { formatDatum, formatPeriode, formatSchooldagen } from '#lib/kalender/opmaak.ts';
import { LABEL_CONTACTSOORT, LABEL_GESPREKSPARTNER } from '#lib/contact/labels.ts';
import type { Contactsoort, Gesprekspartner } from '#lib/contact/model.ts';
import { LABEL_OUDERROL } from '#lib/jongeren/gezin/labels.ts';
import { countVolledigeSchooljaren } from '#lib/jongeren/leerplicht/rules.ts';
import { LABEL_TELBRON } from '#lib/jongeren/schooljaren/labels.ts';
import { CATEGORIE_LABEL } from '#lib/meldingen/labels.ts';
import type { Categorie } from '#lib/meldingen/model.ts';
import type { Eerderdeel, Overdrachtsdossier, Overdrachtsouder } from '#lib/overdracht/model.ts';
import { ROUTE_LABEL, soortLabel } from '#lib/werkprocessen/labels.ts';
import type { Route } from '#lib/werkprocessen/model.ts';
import { findStap, routekaartVan } from '#lib/werkprocessen/routekaarten/rules.ts';
import { Kenmerken } from '#components/ui/kenmerken.tsx';
import { Mededeling } from '#components/ui/mededeling.tsx';
import { Sectie } from '#components/ui/paginakop.tsx';

/** A received dossier as it was sent: to read, not to change. */
export function Dossierinhoud({ dossier }: { dossier: Overdrachtsdossier }) {
  const { persoon, ouders, inschrijvingen, vrijstellingen, meldingen, werkprocessen, contact } = dossier;
  return (
    <div className="secties">
      {persoon.geheimhouding && (
        <Mededeling toon="let-op" titel="Geheimhouding">
          Het adres van deze jongere is geheim. Adressen, telefoonnummers en e-mailadressen van de ouders gaan
          daarom niet mee; ook hier blijft de geheimhouding gelden.
        </Mededeling>
      )}
      <Kenmerken
        naast
        kenmerken={[
          { naam: 'Geboren', waarde: formatDatum(persoon.geboortedatum) },
          { naam: 'Verhuisd', waarde: formatDatum(dossier.verhuisdOp) },
          { naam: 'Reden', waarde: dossier.reden },
          { naam: 'Van', waarde: dossier.van },
          ...(dossier.schooljaren
            ? [{ naam: 'Volledige schooljaren', waarde: schooljarenzin(dossier.schooljaren) }]
            : []),
        ]}
      />
      <Deel titel="Ouders" regels={ouders.map(ouderzin)} />
      <Deel titel="Scholen" regels={inschrijvingen.map(schoolzin)} />
      <Deel
        titel="Vrijstellingen"
        regels={vrijstellingen.map(
          ({ grond, van, tot }) => `Artikel ${grond}, ${formatPeriode({ van, tot })}`,
        )}
      />
      <Deel titel="Meldingen" regels={meldingen.map(meldingzin)} />
      <Deel titel="Werkprocessen" regels={werkprocessen.map(werkzin)} />
      {dossier.verlof && (
        <Deel
          titel="Verlof in dit schooljaar"
          regels={dossier.verlof.map(
            ({ door, grond, van, tot, dagen, herkomst }) =>
              `Artikel ${grond.replace('11', '11 onder ')}, ${formatPeriode({ van, tot })}: ${formatSchooldagen(dagen)}, door ${door === 'hoofd' ? 'het hoofd van de school' : 'de leerplichtambtenaar'}${herkomst ? `; van ${herkomst}` : ''}`,
          )}
        />
      )}
      {dossier.thuiszitten && <Deel titel="Thuiszitten" regels={dossier.thuiszitten.map(thuiszin)} />}
      <Deel titel="Contact" regels={contact.map(contactzin)} />
      {(dossier.eerder ?? []).map((deel, plek) => (
        <Eerder key={plek} deel={deel} />
      ))}
    </div>
  );
}

/** What an earlier bureau had handed over and is handed on: only what there is, under the name of that bureau. */
function Eerder({ deel }: { deel: Eerderdeel }) {
  const delen = [
    { titel: 'Scholen', regels: deel.inschrijvingen.map(schoolzin) },
    { titel: 'Meldingen', regels: deel.meldingen.map(meldingzin) },
    { titel: 'Werkprocessen', regels: deel.werkprocessen.map(werkzin) },
    { titel: 'Thuiszitten', regels: (deel.thuiszitten ?? []).map(thuiszin) },
    { titel: 'Contact', regels: deel.contact.map(contactzin) },
  ].filter(({ regels }) => regels.length > 0);
  return (
    <Sectie titel={`Eerder, van ${deel.van}`}>
      <p className="gedempt">Zoals dat bureau het op {formatDatum(deel.gemaaktOp)} overdroeg.</p>
      {delen.map(({ titel, regels }) => (
        <section key={titel} className="mt-4" aria-label={`${titel}, van ${deel.van}`}>
          <h3>{titel}</h3>
          <Regels regels={regels} />
        </section>
      ))}
    </Sectie>
  );
}

const schoolzin = ({ school, van, tot }: Eerderdeel['inschrijvingen'][number]) =>
  `${school}, ${formatPeriode({ van, tot })}`;

const meldingzin = (melding: Eerderdeel['meldingen'][number]) =>
  `${formatDatum(melding.ontvangenOp)}: ${CATEGORIE_LABEL[melding.categorie as Categorie] ?? melding.categorie}${melding.school ? `, ${melding.school}` : ''}${melding.reden ? `. ${melding.reden}` : ''}${doorzin(melding)}`;

const werkzin = (werk: Werk) =>
  `${soortLabel(werk.soort)}, ${formatPeriode({ van: werk.gestartOp, tot: werk.geslotenOp })}${werk.resultaat ? `: ${werk.resultaat.replaceAll('-', ' ')}` : ''}${stapzin(werk)}`;

const thuiszin = ({ soort, sinds, einde, uitkomst }: NonNullable<Eerderdeel['thuiszitten']>[number]) =>
  `${soort === 'AV' ? 'Absoluut verzuim' : 'Langdurig verzuim'}, ${formatPeriode({ van: sinds, tot: einde })}${uitkomst ? `: ${uitkomst.replaceAll('-', ' ')}` : ''}`;

const contactzin = ({ datum, soort, met, bereikt, verslag }: Eerderdeel['contact'][number]) =>
  `${formatDatum(datum)}, ${(LABEL_CONTACTSOORT[soort as Contactsoort] ?? soort).toLowerCase()} met ${(LABEL_GESPREKSPARTNER[met as Gesprekspartner] ?? met).toLowerCase()}${bereikt ? '' : ' (niet bereikt)'}. ${verslag}`;

/** Where a melding was sent on to, and why there when the BRP said otherwise. */
function doorzin({ doorgestuurd }: Overdrachtsdossier['meldingen'][number]): string {
  if (!doorgestuurd) return '';
  const { naar, reden } = doorgestuurd;
  return `. Doorgestuurd naar ${naar}${reden ? `, anders dan de BRP: ${reden}` : ''}`;
}

/** Who someone is, and where he lives unless that is secret. */
function ouderzin({ naam, rol, gezag, persoon }: Overdrachtsouder): string {
  const wat = [LABEL_OUDERROL[rol] ?? rol, gezag && 'gezag', persoon?.verzorgt && 'verzorgt'];
  const kop = `${naam} (${wat.filter(Boolean).join(', ').toLowerCase()})`;
  if (!persoon) return kop;
  const { straat, huisnummer, postcode, plaats, land } = persoon.adres ?? {};
  const adres = [[straat, huisnummer], [postcode, plaats], [land]]
    .map((deel) => deel.filter(Boolean).join(' '))
    .filter(Boolean)
    .join(', ');
  const { geboortedatum, telefoon, email } = persoon;
  return [
    kop,
    geboortedatum && `, geboren ${formatDatum(geboortedatum)}`,
    adres && `, ${adres}`,
    telefoon && `, ${telefoon}`,
    email && `, ${email}`,
    persoon.geheimhouding && '. Geheimhouding: adres, telefoon en e-mail gaan niet mee',
    !persoon.aanschrijven && `. Niet aanschrijven: ${persoon.nietAanschrijvenReden ?? 'reden niet bekend'}`,
  ]
    .filter(Boolean)
    .join('');
}

function schooljarenzin(telling: NonNullable<Overdrachtsdossier['schooljaren']>): string {
  const { vastgesteldOp, totEnMet, bron, toelichting, herkomst } = telling;
  const bewijs = [bron && LABEL_TELBRON[bron], toelichting, herkomst && `van ${herkomst}`].filter(Boolean);
  const kop = `${countVolledigeSchooljaren(telling, vastgesteldOp)}, tot en met ${totEnMet} (vastgesteld op ${formatDatum(vastgesteldOp)})`;
  return [kop, ...bewijs].join(' · ');
}

type Werk = Overdrachtsdossier['werkprocessen'][number];

/** Which steps and routes were taken; a step that was skipped is named as such. */
function stapzin({ soort, routekaart = null, stappen = [], routes = [] }: Werk): string {
  const kaart = routekaartVan(soort, routekaart);
  const titels = stappen.map(({ stap, gezetOp, overgeslagen }) => {
    const titel = (kaart && findStap(kaart, stap)?.titel) || `stap ${stap}`;
    return `${titel} (${overgeslagen ? 'overgeslagen' : formatDatum(gezetOp)})`;
  });
  const gekozen = routes.map((route) => ROUTE_LABEL[route as Route] ?? route);
  return [
    titels.length > 0 && `. Stappen: ${titels.join(', ')}`,
    gekozen.length > 0 && `. Routes: ${gekozen.join(', ')}`,
  ]
    .filter(Boolean)
    .join('');
}

function Deel({ titel, regels }: { titel: string; regels: readonly string[] }) {
  return (
    <Sectie titel={titel} aantal={regels.length}>
      {regels.length === 0 ? <p className="gedempt">Niets meegekomen.</p> : <Regels regels={regels} />}
    </Sectie>
  );
}

function Regels({ regels }: { regels: readonly string[] }) {
  return (
    <ul className="lijst">
      {regels.map((regel, plek) => (
        <li key={plek} className="lijstrij">
          {regel}
        </li>
      ))}
    </ul>
  );
}

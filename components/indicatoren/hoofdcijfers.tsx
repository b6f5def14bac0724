import type { Indicatorpagina } from '#lib/indicatoren/queries.ts';
import type { Cel, Indicator, Uitslag } from '#lib/indicatoren/model.ts';
import {
  formatBreuk,
  formatWaarde,
  eenheidLabel,
  isPercentage,
  zinOnbekend,
} from '#lib/indicatoren/labels.ts';
import { isGeteld } from '#lib/indicatoren/versies/rules.ts';
import { schooljaarBegin } from '#lib/kalender/rules.ts';
import { formatDatum } from '#lib/kalender/opmaak.ts';
import { formatTijdstip } from '#components/inlezen/opmaak.ts';
import { Mededeling } from '#components/ui/mededeling.tsx';
import { Tegel, Tegels } from '#components/ui/tegel.tsx';

/** The figure itself, with its formula, numerator and denominator beside it. */
export function Hoofdcijfers({ pagina }: { pagina: Indicatorpagina }) {
  const { uitslag, indicator, beeld } = pagina;
  if (uitslag.nietGemeten)
    return (
      <Mededeling toon="let-op" titel={`In ${uitslag.schooljaar} is dit niet gemeten`}>
        <p>
          {zinNietGemeten(pagina)} Niet gemeten is iets anders dan onbekend, en iets anders dan nul.{' '}
          {zinVanaf(pagina)}
        </p>
      </Mededeling>
    );
  if (!uitslag.bekend)
    return (
      <Mededeling toon="let-op" titel={onbekendKop(pagina)}>
        <p>Dit cijfer is daarom onbekend; dat is iets anders dan nul. {zinVanaf(pagina)}</p>
      </Mededeling>
    );
  return (
    <>
      <Tegels>
        {beeld.hoofd.map(({ cel, label, eenheid }) => {
          const percentage = isPercentage(indicator, cel);
          return (
            <Tegel
              key={label}
              titel={label}
              cijfer={
                cel.waarde === null ? 'Nog geen cijfer' : formatWaarde(cel.waarde, indicator, percentage)
              }
              {...(percentage || cel.waarde === null
                ? {}
                : { eenheid: eenheidLabel(eenheid, indicator, cel.waarde) })}
              onder={onderCijfer(cel, indicator, uitslag)}
            />
          );
        })}
      </Tegels>
      <p className="gedempt">
        Formule: {indicator.formule}
        {pagina.versies.length > 1 && `, volgens versie ${indicator.versie} van de definitie`}.{' '}
        {standZin(pagina)}
      </p>
      <NietVanNu pagina={pagina} />
      {pagina.herkomst.length > 0 && <p>{herkomstZin(pagina)}</p>}
    </>
  );
}

/** True on which day, known on which; what is read in is of a whole year, and what was still to come then is named. */
function standZin({ uitslag, indicator, gekozen }: Indicatorpagina): string {
  const [op, bekend] = [formatDatum(uitslag.peildatum), formatDatum(uitslag.bekendOp)];
  if (indicator.ingelezen)
    return `Over het hele schooljaar, zoals bekend op ${bekend}.${gekozen.peildatum ? ' Een peildatum verandert een ingelezen cijfer niet.' : ''}`;
  const zin = `Stand op ${op}, zoals bekend op ${bekend}.`;
  return uitslag.bekendOp < uitslag.peildatum
    ? `${zin} Op ${bekend} was ${op} nog niet geweest: dit is wat er toen al over was vastgelegd.`
    : zin;
}

function onbekendKop({ uitslag, gekozen }: Indicatorpagina): string {
  return gekozen.bekendOp
    ? `Op ${formatDatum(uitslag.bekendOp)} was over ${uitslag.schooljaar} niets vastgelegd`
    : `Over ${uitslag.schooljaar} is niets vastgelegd`;
}

/** A kept answer of before something changed. */
function NietVanNu({ pagina: { uitslag, trend } }: { pagina: Indicatorpagina }) {
  const eerder = trend.filter((jaar) => jaar !== uitslag && jaar.geteldOp);
  if (!uitslag.geteldOp && eerder.length === 0) return null;
  return (
    <Mededeling>
      <p role="status">
        {uitslag.geteldOp
          ? `Dit is de stand van ${formatTijdstip(uitslag.geteldOp)}. Sindsdien is er iets gewijzigd; het cijfer wordt nu bijgewerkt.`
          : `Het verloop wordt bijgewerkt over ${eerder.map((jaar) => jaar.schooljaar).join(', ')}; het cijfer zelf is van nu.`}{' '}
        Ververs de pagina voor de nieuwste stand.
      </p>
    </Mededeling>
  );
}

/** Of a figure of others: whose it is, and when they published it. */
function herkomstZin({ herkomst }: Indicatorpagina): string {
  const delen = herkomst.map(({ bron, stand, gepubliceerdOp }) =>
    [
      [bron ?? 'DUO', stand].filter(Boolean).join(', '),
      gepubliceerdOp && `gepubliceerd op ${formatDatum(gepubliceerdOp)}`,
    ]
      .filter(Boolean)
      .join(', '),
  );
  return `Bron: ${delen.join('; ')}.`;
}

/** What it was made of; of a figure that cannot be made, why not. */
function onderCijfer(cel: Cel, indicator: Indicator, uitslag: Uitslag): string | undefined {
  const waarom = zinOnbekend(cel, indicator, uitslag);
  const waarvan = cel.noemer === 0 && indicator.noemer ? `; het cijfer gaat over ${indicator.noemer}` : '';
  if (waarom) return `${waarom[0]?.toUpperCase()}${waarom.slice(1)}${waarvan}.`;
  return formatBreuk(cel, indicator) ?? undefined;
}

function zinNietGemeten({ indicator, uitslag, versies }: Indicatorpagina): string {
  return isGeteld(indicator, schooljaarBegin(uitslag.schooljaar)) || versies.length < 2
    ? 'Het bureau hield dit toen nog niet bij.'
    : `Volgens versie ${indicator.versie} van de definitie is dit jaar nooit geteld.`;
}

/** From when it is known, as far back as the page looks. */
function zinVanaf({ trend, indicator }: Indicatorpagina): string {
  const bekend = trend.filter((jaar) => jaar.bekend).map((jaar) => jaar.schooljaar);
  if (bekend.length === 0)
    return `Het komt er zodra het eerste is vastgelegd waaruit het volgt: ${indicator.bron}.`;
  return bekend.length === 1
    ? `Het is wel bekend over ${bekend[0]}.`
    : `Het is wel bekend over ${bekend.join(', ')}.`;
}

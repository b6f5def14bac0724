import type { Metadata } from 'next';
import { connection } from 'next/server';
import { Adressen } from '#components/opendata/adressen.tsx';
import { Bestandskolommen } from '#components/opendata/bestandskolommen.tsx';
import { Voorbeeld } from '#components/opendata/voorbeeld.tsx';
import { Paginakop } from '#components/ui/paginakop.tsx';
import { BRONNEN } from '#lib/opendata/bronnen.ts';
import { API_PAD, LICENTIE } from '#lib/opendata/model.ts';
import { listPublicaties } from '#lib/opendata/openbaar.ts';
import { bestandspad } from '#lib/opendata/rules.ts';

export const metadata: Metadata = { title: 'Open data' };

export default async function OpenDataPagina() {
  await connection();
  const { items, totaal } = await listPublicaties({ alleUitgaven: false }, { pagina: 1, paginaGrootte: 1 });
  const [nieuwste] = items;
  return (
    <>
      <Paginakop
        titel="Open data"
        onder="Alles wat hier gepubliceerd is, als bestand en voor uw eigen programma."
      />
      <div className="lopend">
        <h2>Wat u krijgt</h2>
        <p>
          Dezelfde cijfers, moties, tips, evaluaties en jaarverslagen als op de pagina’s: vastgezet,
          gecontroleerd door een tweede medewerker, en zo beschermd dat niemand te herkennen is. Er staat
          niets in wat niet al openbaar is.{' '}
          {totaal === 0
            ? 'Op dit moment is er nog geen cijfer gepubliceerd.'
            : `Op dit moment zijn het ${totaal} cijfers; elk schooljaar telt apart.`}
        </p>
        <p>
          U hebt geen sleutel en geen account nodig, en we zetten geen cookies. U mag de gegevens vrij
          gebruiken: <a href={LICENTIE.adres}>{LICENTIE.naam}</a>. Noem erbij van welk bureau en welk
          schooljaar ze zijn; dan weet uw lezer waar hij het kan nakijken.
        </p>
        <h2>Als bestand</h2>
        <p>
          Onder elk cijfer staat een link naar een CSV-bestand. Dat opent u in een rekenprogramma. De
          scheiding is een puntkomma, de tekens zijn UTF-8, en elke regel is één getal uit de tabel.
        </p>
      </div>
      <div className="my-4">
        <Bestandskolommen />
      </div>
      <div className="lopend">
        <p>
          Is de kolom <code>waarde</code> leeg, dan tonen we het getal niet of is het niet bekend. Dat is
          nooit een nul. In <code>getoond</code> ziet u welke van de twee: &lt;5, een punt (·) of “onbekend”.{' '}
          <a href="/methode">Hoe we tellen en wat we niet tonen</a>
        </p>
        <h2>Voor een programma</h2>
        <p>
          De adressen beginnen met <code>{API_PAD}</code>. Alles is alleen te lezen. De{' '}
          <a href={`${API_PAD}/openapi.json`}>beschrijving voor programmeurs</a> is OpenAPI 3.1 en volgt de
          Nederlandse API Design Rules. De <a href={`${API_PAD}/catalogus`}>catalogus</a> volgt DCAT-AP-NL
          3.0, zodat data.overheid.nl haar kan overnemen.
        </p>
      </div>
      <div className="my-4">
        <Adressen bronnen={BRONNEN} basis={API_PAD} />
      </div>
      <Voorbeeld
        basis={API_PAD}
        bestand={nieuwste ? `${API_PAD}${bestandspad(nieuwste)}` : undefined}
        publicatie={nieuwste && `${API_PAD}/publicaties/${nieuwste.id}`}
      />
    </>
  );
}

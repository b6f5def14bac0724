import type { Metadata } from 'next';
import { Paginakop } from '#components/ui/paginakop.tsx';

export const metadata: Metadata = { title: 'Toegankelijkheid' };

export default function ToegankelijkheidPagina() {
  return (
    <>
      <Paginakop titel="Toegankelijkheid" onder="Iedereen moet Baken kunnen gebruiken." />
      <div className="lopend">
        <p>
          We maken Baken volgens de internationale afspraken WCAG 2.2, niveau A en AA. Dat geldt voor de
          openbare pagina’s en ook voor de werkplek achter de aanmelding.
        </p>
        <h2>Wat we doen</h2>
        <ul>
          <li>Bij elke wijziging wordt elke pagina automatisch op toegankelijkheid getest.</li>
          <li>Alles werkt met het toetsenbord, en lezen kan zonder JavaScript.</li>
          <li>Bij elke grafiek staat dezelfde informatie als tabel en als bestand.</li>
        </ul>
        <h2>Wat nog niet is gedaan</h2>
        <p>
          Een onafhankelijk onderzoek door een deskundige is er nog niet geweest. Daarom heeft Baken nog geen
          officiële toegankelijkheidsverklaring. De gemeente die Baken gebruikt, publiceert die verklaring
          zelf.
        </p>
        <h2>Loopt u ergens tegenaan?</h2>
        <p>
          Laat het weten aan de gemeente of het bureau waarvan u de pagina bekijkt. Zij helpen u en geven het
          aan ons door.
        </p>
      </div>
    </>
  );
}

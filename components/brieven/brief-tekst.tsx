/** A letter on the page: html that docxToHtml made of a Word file, in which nothing runs. Its title is no heading of the page. */
export function BriefTekst({ html }: { html: string }) {
  // oxlint-disable-next-line react/no-danger -- text, lists, tables and pictures only (lib/platform/word.ts)
  return <div className="brief-vel" dangerouslySetInnerHTML={{ __html: zonderKop(html) }} />;
}

function zonderKop(html: string): string {
  return html
    .replaceAll('<h1>', '<p class="brief-titel">')
    .replaceAll('</h1>', '</p>')
    .replaceAll(/<h[23]>/g, '<p class="brief-kop">')
    .replaceAll(/<\/h[23]>/g, '</p>');
}

-- The PDF of a document that went out: made once by the worker from what was frozen, and kept with it, so that no question of somebody unknown
-- ever starts a browser.
create table openbare_pdf (
  bureau_id integer not null references bureau,
  bron text not null check (bron in ('jaarverslag', 'evaluatie')),
  bron_id uuid not null, -- what went out: openbaar_verslag or evaluatie_document
  ronde uuid not null, -- another one each time it is asked for: work that was overtaken writes nothing
  status text not null check (status in ('wacht', 'klaar', 'mislukt')),
  pdf bytea,
  fout text, -- why there is none, for who published
  gevraagd_op timestamptz not null,
  primary key (bureau_id, bron, bron_id),
  check ((status = 'klaar') = (pdf is not null)),
  check (status <> 'mislukt' or fout is not null)
);
create function openbare_pdf_bevroren() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or old.status = 'klaar' then raise exception 'wat openbaar is, is bevroren'; end if;
  return new;
end $$;
create trigger bevroren before update or delete on openbare_pdf for each row execute function openbare_pdf_bevroren();
revoke execute on function openbare_pdf_bevroren() from public;
select muur('openbare_pdf');
grant select, insert, update on openbare_pdf to baken_app;
-- The owner reads them for the public views.
create policy eigenaar on openbare_pdf for select to current_user using (true);

-- The public pages say whether there is one; of an evaluation by the document, for each edition has its own.
create or replace view openbaar_jaarverslag with (security_barrier) as
  select u.bureau_id, b.code as bureau_code, b.naam as bureau_naam, b.demo, u.id, e.schooljaar, e.uitgave, u.status, u.openbaar,
         encode(u.hash, 'hex') as hash, u.gepubliceerd_op, u.reden,
         exists (select 1 from openbare_pdf p where p.bureau_id = u.bureau_id and p.bron = 'jaarverslag' and p.bron_id = u.id
                    and p.status = 'klaar') as pdf
    from openbaar_verslag u join bureau b on b.id = u.bureau_id
    join jaarverslag_editie e on e.bureau_id = u.bureau_id and e.id = u.editie_id;
create or replace view openbare_evaluatie with (security_barrier) as
  select d.bureau_id, b.code as bureau_code, b.naam as bureau_naam, b.demo, d.evaluatie_id, d.uitgave, d.status, d.verslag,
         encode(d.hash, 'hex') as hash, d.toelichting, d.gepubliceerd_op, d.id,
         exists (select 1 from openbare_pdf p where p.bureau_id = d.bureau_id and p.bron = 'evaluatie' and p.bron_id = d.id
                    and p.status = 'klaar') as pdf
    from evaluatie_document d join bureau b on b.id = d.bureau_id where d.status in ('gepubliceerd', 'ingetrokken');

-- What may be printed: the tree that is public, and nothing that was withdrawn.
create view openbaar_document with (security_barrier) as
  select bureau_id, 'jaarverslag' as bron, id as bron_id, openbaar->'verslag' as verslag, hash, gepubliceerd_op, uitgave, demo
    from openbaar_jaarverslag where status = 'gepubliceerd'
  union all
  select bureau_id, 'evaluatie', id, verslag, hash, gepubliceerd_op, uitgave, demo from openbare_evaluatie where status = 'gepubliceerd';
grant select on openbaar_document to baken_app;

-- The file for everybody; gone with what it is of.
create view openbaar_pdfbestand with (security_barrier) as
  select p.bureau_id, p.bron, p.bron_id, p.pdf from openbare_pdf p
    join openbaar_document d on d.bureau_id = p.bureau_id and d.bron = p.bron and d.bron_id = p.bron_id where p.status = 'klaar';
grant select on openbaar_pdfbestand to baken_readonly, baken_app;

-- Mail that leaves Baken: one row per message, written in the transaction of the work that sends it. Address and content are
-- encrypted; the content goes as soon as the message has left.
create table mail (
  bureau_id integer not null references bureau,
  id uuid not null default gen_random_uuid(),
  bron_soort text not null, -- what it is about, so that the source can show what became of it
  bron_id text not null,
  aan bytea not null,
  inhoud bytea,
  status text not null default 'wacht' check (status in ('wacht', 'bezig', 'verzonden', 'mislukt', 'onzeker', 'ingetrokken')),
  pogingen integer not null default 0,
  bezig_sinds timestamptz,
  verzonden_op timestamptz,
  fout text, -- a sentence of our own: what a mail server answers may hold the address
  aangemaakt_op timestamptz not null default now(),
  primary key (bureau_id, id),
  check ((status = 'verzonden') = (verzonden_op is not null)),
  check ((status = 'bezig') = (bezig_sinds is not null)),
  check ((status in ('verzonden', 'ingetrokken')) = (inhoud is null))
);
create index mail_bron on mail (bureau_id, bron_soort, bron_id);
create index mail_open on mail (bureau_id, aangemaakt_op, id) where status not in ('verzonden', 'ingetrokken');

select muur('mail');
grant select, insert, update on mail to baken_app;

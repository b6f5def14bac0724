-- A large batch of letters is printed in pieces: which piece of how many this bundle is.
alter table printbundel add column deel integer not null default 1;
alter table printbundel add column delen integer not null default 1;

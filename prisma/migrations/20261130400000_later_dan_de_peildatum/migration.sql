-- Most figures read a few kinds of facts of which the newest counts whenever it is; only those can touch a cell of an earlier day.
-- `vooruit` stays for figures of which nothing is promised: there every kind can.
alter table cijfercel add column vooruit_uit text[] not null default '{}';

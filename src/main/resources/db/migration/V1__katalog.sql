-- Der Katalog. Dieselben Anweisungen gelten für H2 und PostgreSQL. Keine Angabe einer Familie steht hier.
create table begriff (
  liste varchar(30) not null,
  id varchar(60) not null,
  platz int not null,
  primary key (liste, id)
);
create table begriffstext (
  liste varchar(30) not null,
  id varchar(60) not null,
  tag varchar(20) not null,
  text varchar(1000) not null,
  primary key (liste, id, tag),
  foreign key (liste, id) references begriff
);
create table stadtbezirk (
  id varchar(60) primary key,
  name varchar(100) not null,
  breite double precision not null,
  laenge double precision not null,
  pfad varchar(500) not null,
  schild_x double precision not null,
  schild_y double precision not null
);
create table ort (
  id varchar(80) primary key,
  name varchar(200),
  strasse varchar(200),
  plz varchar(10),
  stadt varchar(100),
  stadtbezirk_id varchar(60) references stadtbezirk,
  breite double precision,
  laenge double precision,
  rollstuhl boolean
);
create table ort_haltestelle (
  ort_id varchar(80) not null references ort,
  platz int not null,
  name varchar(200) not null,
  linien varchar(200),
  bahn boolean not null,
  meter int,
  primary key (ort_id, platz)
);
create table organisation (
  id varchar(80) primary key,
  name varchar(200) not null,
  art varchar(40),
  aufgabe varchar(1000),
  telefon varchar(60),
  email varchar(200),
  web varchar(500),
  ort_id varchar(80) references ort,
  geprueft date,
  quelle varchar(2000),
  musterdaten boolean not null
);
create table organisation_zeit (
  organisation_id varchar(80) not null references organisation,
  platz int not null,
  tage varchar(60) not null,
  von varchar(5) not null,
  bis varchar(5) not null,
  primary key (organisation_id, platz)
);
create table stelle (
  id varchar(80) primary key,
  name varchar(200) not null,
  eigene boolean not null
);
create table stelle_zustaendig (
  stelle_id varchar(80) not null references stelle,
  platz int not null,
  organisation_id varchar(80) not null references organisation,
  primary key (stelle_id, platz)
);
create table stelle_auskunft (
  stelle_id varchar(80) not null references stelle,
  platz int not null,
  organisation_id varchar(80) not null references organisation,
  primary key (stelle_id, platz)
);
create table eintrag (
  id varchar(100) primary key,
  art varchar(40) not null,
  name varchar(300) not null,
  kurz varchar(2000) not null,
  beschreibung varchar(8000),
  name_englisch varchar(300),
  kurz_englisch varchar(2000),
  kategorie varchar(40) not null,
  zielgruppe varchar(1000),
  traeger varchar(300),
  norm varchar(500),
  alter_von int,
  alter_bis int,
  kostenlos boolean,
  betrag numeric(9, 2),
  ermaessigt numeric(9, 2),
  je varchar(20),
  online varchar(1000),
  formular varchar(1000),
  anmeldung_noetig boolean,
  anmeldung_link varchar(1000),
  frist varchar(1000),
  mit_termin boolean not null,
  mit_video boolean not null,
  stelle_kennung varchar(80),
  organisation_id varchar(80) references organisation,
  stelle_id varchar(80) references stelle,
  ort_id varchar(80) references ort,
  stadtbezirk_id varchar(60) references stadtbezirk,
  rhythmus varchar(30),
  von varchar(5),
  bis varchar(5),
  beginn date,
  ende date,
  auch_in_ferien boolean,
  plaetze int,
  geprueft date,
  quelle varchar(2000),
  musterdaten boolean not null,
  im_finder boolean not null,
  herkunft varchar(20) not null,
  pruefsumme varchar(64) not null,
  geaendert timestamp(6) with time zone not null,
  geloescht timestamp(6) with time zone
);
create index eintrag_geaendert on eintrag (geaendert, id);
create table eintrag_merkmal (
  eintrag_id varchar(100) not null references eintrag,
  facette varchar(30) not null,
  wert varchar(100) not null,
  primary key (eintrag_id, facette, wert)
);
create table eintrag_unterlage (
  eintrag_id varchar(100) not null references eintrag,
  platz int not null,
  text varchar(1000) not null,
  primary key (eintrag_id, platz)
);
create table eintrag_termin (
  eintrag_id varchar(100) not null references eintrag,
  platz int not null,
  tag date not null,
  primary key (eintrag_id, platz)
);
create table katalogstand (
  id int primary key,
  fassung varchar(200) not null,
  aenderung bigint not null
);
insert into katalogstand values (1, '', 0);

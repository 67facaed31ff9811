-- Der Kalender fragt nach allen Terminen zwischen zwei Tagen, ohne jeden Termin jedes Eintrags zu lesen.
create index eintrag_termin_tag on eintrag_termin (tag, eintrag_id);

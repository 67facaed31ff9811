package de.familienlotse.catalogue.suche;

import de.familienlotse.catalogue.daten.Eintrag;
import de.familienlotse.catalogue.daten.Organisation;
import de.familienlotse.platform.Sprache;
import de.familienlotse.platform.Texte;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;

/** Was von einem Eintrag durchsucht wird. */
final class Dokumentbau {
    static final String NUMMER = "nummer";
    static final String ID = "id";
    static final String HERKUNFT = "herkunft";
    static final String NAME = "name";
    static final String KURZ = "kurz";
    static final String TEXT = "text";
    static final String FREMD = "fremd";
    static final String ROH = "roh";

    private final Texte texte;

    Dokumentbau(Texte texte) {
        this.texte = texte;
    }

    /** Das Dokument zu einem Eintrag; die Nummer ist sein Platz im Bestand. */
    Document baue(Eintrag e, int nummer) {
        Document d = new Document();
        d.add(new NumericDocValuesField(NUMMER, nummer));
        d.add(new StringField(ID, e.id(), Field.Store.NO));
        d.add(new StringField(HERKUNFT, e.herkunft(), Field.Store.NO));
        d.add(new TextField(NAME, e.benennung().name(), Field.Store.NO));
        d.add(new TextField(KURZ, e.benennung().kurz(), Field.Store.NO));
        d.add(new TextField(TEXT, rest(e), Field.Store.NO));
        d.add(new TextField(FREMD, fremd(e), Field.Store.NO));
        d.add(new TextField(ROH, e.benennung().name() + " " + e.benennung().kurz(), Field.Store.NO));
        return d;
    }

    private static String rest(Eintrag e) {
        return zusammen(Stream.of(
                e.id().replace('-', ' '),
                e.benennung().beschreibung(),
                e.einordnung().zielgruppe(),
                e.einordnung().traeger(),
                e.einordnung().kategorie(),
                e.organisation() == null ? null : e.organisation().name(),
                e.stelle() == null ? null : e.stelle().name(),
                e.stelle() == null
                        ? null
                        : zusammen(e.stelle().zustaendig().stream().map(Organisation::name)),
                e.stadtbezirk() == null ? null : e.stadtbezirk().name()));
    }

    private String fremd(Eintrag e) {
        Stream<String> uebersetzt = Arrays.stream(Sprache.values())
                .filter(s -> s != Sprache.DEUTSCH)
                .flatMap(s -> Stream.of("name", "kurz")
                        .map(t -> "leistung." + e.id() + "." + t)
                        .filter(k -> texte.hat(k, s))
                        .map(k -> texte.getMessage(k, null, s.locale())));
        return zusammen(Stream.concat(
                Stream.of(e.benennung().nameEnglisch(), e.benennung().kurzEnglisch()), uebersetzt));
    }

    private static String zusammen(Stream<String> teile) {
        return teile.filter(Objects::nonNull).collect(Collectors.joining("\n"));
    }
}

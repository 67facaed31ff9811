package de.familienlotse.catalogue.netz;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Die offenen Daten des Katalogs in den Worten von DCAT-AP.de 2.0, als JSON-LD; siehe docs/0026. */
final class Datenkatalog {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String TYP = "@type";
    private static final String GEBIET = "http://dcat-ap.de/def/politicalGeocoding/municipalityKey/05915000";
    private static final String EBENE = "http://dcat-ap.de/def/politicalGeocoding/Level/municipality";
    private static final String DEUTSCH = "http://publications.europa.eu/resource/authority/language/DEU";
    private static final String SOZIALES = "http://publications.europa.eu/resource/authority/data-theme/SOCI";
    private static final String FORMAT = "http://publications.europa.eu/resource/authority/file-type/";
    private static final String HERAUSGEBER = "Stadt Hamm";
    private static final Map<String, String> WORTE = Map.of(
            "dcat", "http://www.w3.org/ns/dcat#",
            "dct", "http://purl.org/dc/terms/",
            "dcatde", "http://dcat-ap.de/def/dcatde/",
            "foaf", "http://xmlns.com/foaf/0.1/",
            "vcard", "http://www.w3.org/2006/vcard/ns#",
            "xsd", "http://www.w3.org/2001/XMLSchema#");

    private final String ort;
    private final OffeneDaten rechte;
    private final String email;

    /** Ein Datensatz: was er ist und wo er liegt, je Format. */
    record Satz(String id, String titel, String beschreibung, List<Weg> wege) {}

    /** Eine Fassung eines Datensatzes. */
    record Weg(String pfad, String format) {}

    /** {@code ort}: Anfang jeder Adresse; {@code email} ist null, bis der Betreiber sie nennt. */
    Datenkatalog(String ort, OffeneDaten rechte, String email) {
        this.ort = ort;
        this.rechte = rechte;
        this.email = email;
    }

    byte[] schreibe(String titel, String beschreibung, List<Satz> saetze, Instant geaendert) {
        ObjectNode wurzel = JSON.createObjectNode();
        ObjectNode worte = wurzel.putObject("@context");
        WORTE.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(w -> worte.put(w.getKey(), w.getValue()));
        wurzel.put("@id", ort + "/katalog.jsonld#katalog").put(TYP, "dcat:Catalog");
        wurzel.put("dct:title", titel).put("dct:description", beschreibung);
        herausgeber(wurzel);
        verweis(wurzel, "dct:language", DEUTSCH);
        verweis(wurzel, "foaf:homepage", ort + "/angebote");
        ArrayNode alle = wurzel.putArray("dcat:dataset");
        saetze.forEach(s -> satz(alle.addObject(), s, geaendert));
        return JSON.writeValueAsBytes(wurzel);
    }

    private void satz(ObjectNode n, Satz s, Instant geaendert) {
        n.put("@id", ort + "/katalog.jsonld#" + s.id()).put(TYP, "dcat:Dataset");
        n.put("dct:identifier", ort + "/katalog.jsonld#" + s.id());
        n.put("dct:title", s.titel()).put("dct:description", s.beschreibung());
        herausgeber(n);
        kontakt(n.putObject("dcat:contactPoint"));
        n.putObject("dct:modified").put(TYP, "xsd:dateTime").put("@value", geaendert.toString());
        verweis(n, "dcat:theme", SOZIALES);
        verweis(n, "dct:language", DEUTSCH);
        verweis(n, "dct:spatial", GEBIET);
        verweis(n, "dcatde:politicalGeocodingURI", GEBIET);
        verweis(n, "dcatde:politicalGeocodingLevelURI", EBENE);
        if (rechte.kennung() != null) {
            verweis(n, "dcatde:contributorID", rechte.kennung());
        }
        ArrayNode wege = n.putArray("dcat:distribution");
        s.wege().forEach(w -> weg(wege.addObject(), w));
    }

    private void weg(ObjectNode n, Weg w) {
        n.put("@id", ort + w.pfad() + "#distribution").put(TYP, "dcat:Distribution");
        verweis(n, "dcat:accessURL", ort + w.pfad());
        verweis(n, "dct:license", rechte.lizenz());
        verweis(n, "dct:format", FORMAT + w.format());
        if (rechte.namensnennung() != null) {
            n.put("dcatde:licenseAttributionByText", rechte.namensnennung());
        }
    }

    private void herausgeber(ObjectNode n) {
        ObjectNode stelle = n.putObject("dct:publisher").put("@id", ort + "/impressum#herausgeber");
        arten(stelle, "foaf:Agent", "foaf:Organization").put("foaf:name", HERAUSGEBER);
    }

    /** Ohne Mailadresse die Seite, auf der die Wege zur Stadt stehen. */
    private void kontakt(ObjectNode n) {
        arten(n, "vcard:Kind", "vcard:Organization").put("vcard:fn", HERAUSGEBER);
        verweis(
                n,
                email == null ? "vcard:hasURL" : "vcard:hasEmail",
                email == null ? ort + "/hilfe" : "mailto:" + email);
    }

    /** Auch die allgemeine Art: wer prueft, kennt nicht jede Unterart. */
    private static ObjectNode arten(ObjectNode n, String... arten) {
        ArrayNode alle = n.putArray(TYP);
        List.of(arten).forEach(alle::add);
        return n;
    }

    private static void verweis(ObjectNode n, String was, String wohin) {
        n.putObject(was).put("@id", wohin);
    }
}

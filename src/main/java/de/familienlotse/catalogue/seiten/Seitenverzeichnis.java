package de.familienlotse.catalogue.seiten;

import de.familienlotse.platform.Sprache;
import java.io.StringWriter;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Die Seiten fuer Suchmaschinen nach sitemaps.org, jede mit ihren Sprachen. */
final class Seitenverzeichnis {
    private static final String RAUM = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final String XHTML = "http://www.w3.org/1999/xhtml";

    private final String ort;

    /** {@code ort}: Anfang jeder Adresse. */
    Seitenverzeichnis(String ort) {
        this.ort = ort;
    }

    /** Das Verzeichnis als XML; {@code pfade} sind die deutschen. */
    String schreibe(List<String> pfade) {
        StringWriter ziel = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(ziel);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("urlset");
            xml.writeDefaultNamespace(RAUM);
            xml.writeNamespace("xhtml", XHTML);
            for (String pfad : pfade) {
                seite(xml, pfad);
            }
            xml.writeEndDocument();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return ziel.toString();
    }

    private void seite(XMLStreamWriter xml, String pfad) throws XMLStreamException {
        xml.writeStartElement("url");
        xml.writeStartElement("loc");
        xml.writeCharacters(ort + pfad);
        xml.writeEndElement();
        for (Sprache sprache : Sprache.values()) {
            xml.writeEmptyElement("xhtml:link");
            xml.writeAttribute("rel", "alternate");
            xml.writeAttribute("hreflang", sprache.tag());
            xml.writeAttribute("href", ort + sprache.praefix() + pfad);
        }
        xml.writeEndElement();
    }
}

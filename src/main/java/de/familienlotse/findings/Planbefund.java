package de.familienlotse.findings;

import de.familienlotse.value.Fakten;
import de.familienlotse.value.Groesse;
import java.time.LocalDate;
import java.util.List;

/**
 * Was ein Monatsplan des Elterngelds ergibt und welche Plaene mehr bringen.
 *
 * @param kind Kennung oder null vor der Geburt
 * @param lebensmonate der gepruefte Plan; leer ohne Plan
 * @param summe Euro; null ohne Plan
 * @param verstoesse warum der Plan so nicht geht; leer, wenn er geht
 */
public record Planbefund(
        LocalDate stichtag,
        String kind,
        List<Planmonat> lebensmonate,
        Groesse summe,
        Plankontingent kontingent,
        List<Planverstoss> verstoesse,
        List<Planvorschlag> vorschlaege,
        List<Hinweis> hinweise,
        Fakten fehlt) {}

package de.familienlotse.catalogue.daten;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Die Eintraege des Katalogs. */
public interface Eintraege extends JpaRepository<Eintrag, String> {
    /** Alle, die es gibt. */
    List<Eintrag> findByGeloeschtIsNullOrderById();

    /** Alle einer Herkunft, auch die Grabsteine. */
    List<Eintrag> findByHerkunft(String herkunft);

    /** Die mit diesen Kennungen, die es gibt. */
    List<Eintrag> findByIdInAndGeloeschtIsNull(Collection<String> ids);

    /** Dieselben in der Reihe der Kennungen. */
    default List<Eintrag> inReihe(List<String> ids) {
        Map<String, Eintrag> da =
                findByIdInAndGeloeschtIsNull(ids).stream().collect(Collectors.toMap(Eintrag::id, Function.identity()));
        return ids.stream().map(da::get).filter(Objects::nonNull).toList();
    }

    /** Was diese Herkunft seither geloescht hat, das Aelteste zuerst; loeschen ist auch aendern, und dafuer gibt es ein Verzeichnis. */
    @Query("select e from Eintrag e where e.herkunft = :herkunft and e.geaendert >= :seit and e.geloescht >= :seit"
            + " order by e.geloescht, e.id")
    List<Eintrag> grabsteine(String herkunft, Instant seit, Limit hoechstens);

    /** Was alle anderen seither geloescht haben, das Aelteste zuerst. */
    @Query("select e from Eintrag e where e.herkunft <> :herkunft and e.geaendert >= :seit and e.geloescht >= :seit"
            + " order by e.geloescht, e.id")
    List<Eintrag> grabsteineAusser(String herkunft, Instant seit, Limit hoechstens);

    /** Die Kennungen derer, die es gibt und die seither geaendert wurden. */
    @Query("select e.id from Eintrag e where e.geloescht is null and e.geaendert >= :seit")
    Set<String> geaendertSeit(Instant seit);

    /** Wann sich zuletzt etwas geaendert hat. */
    @Query("select max(e.geaendert) from Eintrag e")
    Instant zuletztGeaendert();

    /** Alle Termine von einem Tag bis zu einem anderen, beide eingeschlossen; die fruehesten zuerst. */
    @Query("select new de.familienlotse.catalogue.daten.Eintragstag(e.id, t) from Eintrag e join e.termine t"
            + " where e.geloescht is null and t between :von and :bis order by t, e.zeitplan.von, e.id")
    List<Eintragstag> termine(LocalDate von, LocalDate bis);
}

package de.familienlotse.hausordnung;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import de.familienlotse.platform.Uhr;
import java.time.Clock;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("H2 bis H4: Regelmaschine, Uhr und Geld")
class BauregelnTest {
    private static final JavaClasses KLASSEN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("de.familienlotse");
    private static final String[] GELDRAEUME = Stream.of(
                    "value", "situation", "findings", "parameters", "calculation", "payroll")
            .map(r -> "de.familienlotse." + r + "..")
            .toArray(String[]::new);
    private static final Set<String> GLEITEND = Set.of("double", "float", "java.lang.Double", "java.lang.Float");
    private static final Set<String> UHREN = Set.of("currentTimeMillis", "system", "systemUTC", "systemDefaultZone");

    @Test
    @DisplayName("H2: Nur der Raum der Regeln kennt die Regelmaschine")
    void drools_nur_in_rules() {
        noClasses()
                .that()
                .resideOutsideOfPackages("de.familienlotse.rules..", "de.familienlotse.regeln..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.drools..", "org.kie..")
                .check(KLASSEN);
    }

    @Test
    @DisplayName("H3: Die Uhr des Rechners liest nur eine Stelle; jede Prüfung nennt ihren Stichtag")
    void eine_uhr() {
        ArchRuleDefinition.classes()
                .that()
                .resideInAPackage("de.familienlotse..")
                .and()
                .doNotBelongToAnyOf(Uhr.class)
                .should(new LiestKeineUhr())
                .check(KLASSEN);
    }

    @Test
    @DisplayName("H4: Kein Betrag ist eine Gleitkommazahl")
    void kein_gleitkomma() {
        ArchRuleDefinition.classes()
                .that()
                .resideInAnyPackage(GELDRAEUME)
                .should(new OhneGleitkomma())
                .check(KLASSEN);
    }

    /** {@code now()} ohne Uhr, Systemuhren, Systemzeit. */
    private static final class LiestKeineUhr extends ArchCondition<JavaClass> {
        private LiestKeineUhr() {
            super("keine Systemuhr lesen");
        }

        @Override
        public void check(JavaClass klasse, ConditionEvents ereignisse) {
            klasse.getMethodCallsFromSelf().stream()
                    .filter(a -> liestUhr(
                            a.getTargetOwner().getName(),
                            a.getName(),
                            a.getTarget().getRawParameterTypes().stream().anyMatch(t -> t.isEquivalentTo(Clock.class))))
                    .forEach(a -> ereignisse.add(SimpleConditionEvent.violated(a, a.getDescription())));
        }

        private static boolean liestUhr(String typ, String name, boolean mitUhr) {
            boolean jetzt = typ.startsWith("java.time.") && name.equals("now") && !mitUhr;
            boolean system = (typ.equals("java.time.Clock") || typ.equals("java.lang.System")) && UHREN.contains(name);
            return jetzt || system;
        }
    }

    /** Felder, Parameter, Ergebnisse und gerufene Methoden ohne double und float. */
    private static final class OhneGleitkomma extends ArchCondition<JavaClass> {
        private OhneGleitkomma() {
            super("ohne double und float auskommen");
        }

        @Override
        public void check(JavaClass klasse, ConditionEvents ereignisse) {
            for (JavaField f : klasse.getFields()) {
                melde(f.getRawType(), f, f.getFullName(), ereignisse);
            }
            for (JavaCodeUnit m : klasse.getCodeUnits()) {
                melde(m.getRawReturnType(), m, m.getFullName(), ereignisse);
                m.getRawParameterTypes().forEach(t -> melde(t, m, m.getFullName(), ereignisse));
            }
            for (JavaAccess<?> a : klasse.getMethodCallsFromSelf()) {
                var ziel = (com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget) a.getTarget();
                melde(ziel.getRawReturnType(), a, a.getDescription(), ereignisse);
            }
        }

        private static void melde(JavaClass typ, Object wo, String text, ConditionEvents ereignisse) {
            if (GLEITEND.contains(typ.getName())) {
                ereignisse.add(SimpleConditionEvent.violated(wo, text + " benutzt " + typ.getName()));
            }
        }
    }
}

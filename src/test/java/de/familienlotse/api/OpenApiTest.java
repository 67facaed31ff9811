package de.familienlotse.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;

@DisplayName("Die Beschreibung nach OpenAPI 3.1 ist vollständig, und ihre Beispiele gehen")
class OpenApiTest {
    private static final Duration GEDULD = Duration.ofMinutes(1);

    private static Dienst dienst;
    private static JsonNode pfade;

    @BeforeAll
    static void starte() {
        dienst = new Dienst().mitKatalog();
        pfade = Dienst.json(dienst.hole("/v3/api-docs")).get("paths");
    }

    @AfterAll
    static void beende() {
        dienst.close();
    }

    @Test
    @DisplayName("Jede Adresse unter /api/v1 ist beschrieben, keine andere")
    void vollstaendig() {
        Set<String> beschrieben = new TreeSet<>();
        jede((name, adresse) -> beschrieben.add(name));
        Set<String> da = new TreeSet<>();
        dienst.kontext()
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .keySet()
                .forEach(m -> m.getPatternValues().stream()
                        .filter(p -> p.startsWith("/api/v1/"))
                        .forEach(p -> m.getMethodsCondition()
                                .getMethods()
                                .forEach(w -> da.add(w.name().toLowerCase() + " " + p))));
        assertThat(da).isNotEmpty();
        assertThat(beschrieben).isEqualTo(da);
    }

    @Test
    @DisplayName("Was gesendet wird, hat ein Beispiel, das mit 200 beantwortet wird; was geholt wird, kommt")
    void beispiele() {
        jede((name, adresse) -> {
            String pfad = name.split(" ")[1];
            if (name.startsWith("get")) {
                String ohneLuecken = pfad.replaceAll("\\{.*?}", beispielwert(adresse));
                assertThat(dienst.hole(ohneLuecken).statusCode()).as(name).isEqualTo(200);
            } else {
                var inhalt = adresse.at("/requestBody/content")
                        .properties()
                        .iterator()
                        .next();
                JsonNode beispiel = inhalt.getValue().get("example");
                assertThat(beispiel).as(name).isNotNull();
                String rumpf = beispiel.isString() ? beispiel.asString() : beispiel.toString();
                HttpResponse<String> antwort = dienst.sende(
                        dienst.anfrage(pfad)
                                .header("Content-Type", inhalt.getKey())
                                .POST(HttpRequest.BodyPublishers.ofString(rumpf)),
                        GEDULD);
                assertThat(antwort.statusCode()).as(name).isEqualTo(200);
                assertThat(antwort.body()).doesNotContain("\"fehler\":");
            }
        });
    }

    @Test
    @DisplayName("Jede Adresse sagt, was sie tut, was sie antwortet und was bei zu vielen Anfragen geschieht")
    void antworten() {
        jede((name, adresse) -> {
            assertThat(adresse.get("operationId").asString()).as(name).isNotBlank();
            assertThat(adresse.get("summary").asString()).as(name).isNotBlank();
            assertThat(adresse.at("/responses/200/content").isEmpty()).as(name).isFalse();
            assertThat(adresse.get("responses").has("429")).as(name).isTrue();
            assertThat(adresse.get("responses").has(name.startsWith("get") ? "304" : "400"))
                    .as(name)
                    .isTrue();
        });
    }

    private static String beispielwert(JsonNode adresse) {
        return adresse.at("/parameters/0/example").asString("");
    }

    private static void jede(BiConsumer<String, JsonNode> tun) {
        pfade.properties().forEach(p -> p.getValue()
                .properties()
                .forEach(m -> tun.accept(m.getKey() + " " + p.getKey(), m.getValue())));
    }
}

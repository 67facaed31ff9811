package de.familienlotse.api;

import org.apache.catalina.core.StandardHost;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** Laesst auch den Server selbst Fehler als Problem beantworten. */
@Component
class Servereinrichtung implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {
    @Override
    public void customize(ConfigurableTomcatWebServerFactory server) {
        server.addContextCustomizers(
                dienst -> ((StandardHost) dienst.getParent()).setErrorReportValveClass(Fehlerventil.class.getName()));
    }
}

package de.familienlotse.finder;

import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Seiten nehmen den Stand als Parameter. */
@Configuration(proxyBeanMethods = false)
class FinderEinrichtung implements WebMvcConfigurer {
    private final StandAufloeser aufloeser;

    FinderEinrichtung(StandAufloeser aufloeser) {
        this.aufloeser = aufloeser;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> alle) {
        alle.add(aufloeser);
    }
}

package de.familienlotse.platform;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/** Nach dem Absenden einer Seite wird die naechste geholt (303), auch beim Neuladen. */
@Configuration(proxyBeanMethods = false)
class Weiterleitungen {
    @Bean
    static BeanPostProcessor weiterleitungMit303() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessBeforeInitialization(Object bean, String name) {
                if (bean instanceof ThymeleafViewResolver seiten) {
                    seiten.setRedirectHttp10Compatible(false);
                }
                return bean;
            }
        };
    }
}

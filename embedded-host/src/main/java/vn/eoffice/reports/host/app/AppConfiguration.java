package vn.eoffice.reports.host.app;

import org.springframework.boot.autoconfigure.condition.ConditionalOnResource;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;

/** Serves the screens when they are in the jar; without them the bare address shows a page that says how to get them. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnResource(resources = "classpath:app/index.html")
class AppConfiguration {

    @Bean
    ServletRegistrationBean<AppServlet> app() {
        ServletRegistrationBean<AppServlet> bean =
                new ServletRegistrationBean<>(new AppServlet(new ClassPathResource("app/")), AppPath.VALUE + "*");
        bean.setName("app");
        return bean;
    }

    @Bean
    ServletRegistrationBean<ToAppServlet> toApp() {
        ServletRegistrationBean<ToAppServlet> bean = new ServletRegistrationBean<>(new ToAppServlet(), "");
        bean.setName("toApp");
        return bean;
    }
}

package vn.eoffice.reports.host.web;

import jakarta.servlet.MultipartConfigElement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import vn.eoffice.reports.rest.Dispatcher;
import vn.eoffice.reports.rest.Transactions;
import vn.eoffice.reports.rest.endpoint.BasePath;
import vn.eoffice.reports.rest.endpoint.Routes;
import vn.eoffice.reports.rest.endpoint.Service;
import vn.eoffice.reports.rest.error.Errors;
import vn.eoffice.reports.rest.error.Texts;
import vn.eoffice.reports.rest.json.Json;

/**
 * Puts the contract on the server. Needs a {@link Service}, the uploads of which lie in the folder that its spool
 * names, and {@link Transactions}.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(WebSettings.class)
@Import(FaultController.class)
public class WebConfiguration {

    /** Parts up to this size never touch the disk on their way in. */
    private static final int IN_MEMORY = 1 << 18;

    /** What is read of a refused upload, so that its sender sees the answer. */
    private static final int SWALLOWED = 512 * 1024 * 1024;

    @Bean
    Json contractJson() {
        return new Json();
    }

    @Bean
    Texts contractTexts() {
        return new Texts();
    }

    @Bean
    Errors contractErrors(Json json, Texts texts) {
        return new Errors(json, texts);
    }

    @Bean
    Replies replies(Errors errors, Texts texts) {
        return new Replies(errors, texts);
    }

    @Bean
    Dispatcher dispatcher(Service service, Json json, Texts texts, Errors errors) {
        return new Dispatcher(new Routes(service, json, texts), errors, texts);
    }

    @Bean
    ServletRegistrationBean<ContractServlet> contract(
            Dispatcher dispatcher, Transactions transactions, Replies replies, WebSettings settings, Service service)
            throws IOException {
        long maxBytes = settings.upload().maxBytes();
        ContractServlet servlet = new ContractServlet(dispatcher, transactions, replies, maxBytes);
        ServletRegistrationBean<ContractServlet> bean = new ServletRegistrationBean<>(servlet, BasePath.VALUE + "/*");
        bean.setName("contract");
        bean.setMultipartConfig(multipart(service.spool().folder(), maxBytes));
        return bean;
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> listening(WebSettings settings) {
        return server -> {
            server.setAddress(settings.address());
            server.setPort(settings.port());
            server.addConnectorCustomizers(connector -> {
                connector.setProperty("maxSwallowSize", String.valueOf(SWALLOWED));
                connector.setXpoweredBy(false);
            });
        };
    }

    private static MultipartConfigElement multipart(Path folder, long maxBytes) throws IOException {
        Files.createDirectories(folder);
        return new MultipartConfigElement(folder.toString(), maxBytes, maxBytes + IN_MEMORY, IN_MEMORY);
    }
}

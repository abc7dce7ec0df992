package vn.eoffice.reports.host.reading;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.eoffice.reports.document.FileReading;
import vn.eoffice.reports.extraction.DocumentReader;
import vn.eoffice.reports.extraction.text.ChildCommand;
import vn.eoffice.reports.extraction.text.ForkedTextSource;
import vn.eoffice.reports.extraction.text.TextLimits;
import vn.eoffice.reports.extraction.text.TextSource;
import vn.eoffice.reports.number.CodeTables;

/** The reader of uploaded files. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ReadingSettings.class)
class ReadingConfiguration {

    @Bean
    ForkedTextSource textSource(ReadingSettings settings) {
        TextLimits limits =
                TextLimits.DEFAULT.withMaxFileBytes(settings.upload().maxBytes());
        return new ForkedTextSource(
                ChildCommand.ofThisProgram(), limits, settings.readers().processes());
    }

    @Bean
    FileReading fileReading(TextSource texts, CodeTables tables) {
        return new FileReading(texts, DocumentReader.with(tables));
    }
}

package vn.eoffice.reports.alfresco.context;

import org.springframework.context.support.GenericXmlApplicationContext;
import vn.eoffice.reports.alfresco.AlfrescoOffice;

/** The module as its Spring XML puts it together, over an Alfresco in memory. */
public final class ModuleContext implements AutoCloseable {

    private final AlfrescoOffice office = new AlfrescoOffice();
    private final GenericXmlApplicationContext context = new GenericXmlApplicationContext();

    public ModuleContext() {
        context.getBeanFactory().registerSingleton("fakeAlfresco", office.alfresco());
        context.load(
                "classpath:alfresco/module/report-management/module-context.xml",
                "classpath:context/alfresco-context.xml");
        context.refresh();
    }

    public GenericXmlApplicationContext context() {
        return context;
    }

    public AlfrescoOffice office() {
        return office;
    }

    @Override
    public void close() {
        context.close();
    }
}

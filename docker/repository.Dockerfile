ARG REGISTRY=
ARG ACS_VERSION
FROM ${REGISTRY}alfresco/alfresco-content-repository-community:${ACS_VERSION}
ARG REPORTS_VERSION
COPY platform-module/target/report-management-platform-${REPORTS_VERSION}.jar /usr/local/tomcat/webapps/alfresco/WEB-INF/lib/

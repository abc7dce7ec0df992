ARG REGISTRY=
ARG SHARE_VERSION
FROM ${REGISTRY}alfresco/alfresco-share:${SHARE_VERSION}
ARG REPORTS_VERSION
COPY share-module/target/report-management-share-${REPORTS_VERSION}.jar /usr/local/tomcat/webapps/share/WEB-INF/lib/

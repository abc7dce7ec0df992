<#-- A person, by user name with suggestions, or the code of a role; sent as the code of an authority. -->
<div class="form-field rpt-person">
   <#if form.mode == "view">
      <div class="viewmode-field">
         <span class="viewmode-label">${field.label?html}:</span>
         <span class="viewmode-value">${field.value?string?html}</span>
      </div>
   <#else>
      <label for="${fieldHtmlId}">${field.label?html}:<#if field.mandatory><span class="mandatory-indicator">${msg("form.required.fields.marker")?html}</span></#if></label>
      <input id="${fieldHtmlId}" name="-" type="text" maxlength="255" autocomplete="off" tabindex="0" list="${fieldHtmlId}-people" value="${field.value?string?html}"/>
      <datalist id="${fieldHtmlId}-people"></datalist>
      <input id="${fieldHtmlId}-value" name="${field.name?html}" type="hidden" value="${field.value?string?html}"/>
      <@formLib.renderFieldHelp field=field />
   </#if>
</div>
<#if form.mode != "view">
<script type="text/javascript">//<![CDATA[
if (window.VnEoffice && VnEoffice.forms) VnEoffice.forms.person("${fieldHtmlId?js_string}");
//]]></script>
</#if>

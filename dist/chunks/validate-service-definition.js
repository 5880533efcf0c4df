"use strict";
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
__export(stdin_exports, {
  validate: () => validate
});
module.exports = __toCommonJS(stdin_exports);
var import_ajv = require("./ajv.js");
var import_runtime = require("./runtime.js");
var import_ucs2length = (0, import_runtime.__toESM)((0, import_ajv.require_ucs2length)());
var add = (errors, error) => errors === null ? [error] : (errors.push(error), errors);
var valid = validate21;
var schema6 = { "type": "object", "additionalProperties": false, "properties": { "cluster": { "type": "string" }, "serviceName": { "type": "string", "pattern": "^[A-Za-z0-9_-]{1,255}$" }, "taskDefinition": { "type": "string" }, "availabilityZoneRebalancing": { "type": "string", "enum": ["ENABLED", "DISABLED"] }, "loadBalancers": { "type": "array", "items": { "$ref": "#/$defs/LoadBalancer" } }, "serviceRegistries": { "type": "array", "items": { "$ref": "#/$defs/ServiceRegistry" }, "maxItems": 1 }, "desiredCount": { "type": "integer", "minimum": 0 }, "clientToken": { "type": "string" }, "launchType": { "type": "string", "enum": ["EC2", "FARGATE", "EXTERNAL", "MANAGED_INSTANCES"] }, "capacityProviderStrategy": { "type": "array", "items": { "$ref": "#/$defs/CapacityProviderStrategyItem" }, "maxItems": 20 }, "platformVersion": { "type": "string" }, "role": { "type": "string" }, "deploymentConfiguration": { "$ref": "#/$defs/DeploymentConfiguration" }, "placementConstraints": { "type": "array", "items": { "$ref": "#/$defs/PlacementConstraint" }, "maxItems": 10 }, "placementStrategy": { "type": "array", "items": { "$ref": "#/$defs/PlacementStrategy" }, "maxItems": 5 }, "networkConfiguration": { "$ref": "#/$defs/NetworkConfiguration" }, "healthCheckGracePeriodSeconds": { "type": "integer", "minimum": 0, "maximum": 2147483647 }, "schedulingStrategy": { "type": "string", "enum": ["REPLICA", "DAEMON"] }, "deploymentController": { "$ref": "#/$defs/DeploymentController" }, "tags": { "type": "array", "items": { "$ref": "#/$defs/Tag" }, "minItems": 0, "maxItems": 50 }, "enableECSManagedTags": { "type": "boolean" }, "propagateTags": { "type": "string", "enum": ["TASK_DEFINITION", "SERVICE", "NONE"] }, "enableExecuteCommand": { "type": "boolean" }, "serviceConnectConfiguration": { "$ref": "#/$defs/ServiceConnectConfiguration" }, "volumeConfigurations": { "type": "array", "items": { "$ref": "#/$defs/ServiceVolumeConfiguration" } }, "vpcLatticeConfigurations": { "type": "array", "items": { "$ref": "#/$defs/VpcLatticeConfiguration" } }, "gatewayConnectors": { "type": "array", "items": { "$ref": "#/$defs/GatewayConnector" } }, "monitoring": { "$ref": "#/$defs/MonitoringConfiguration" }, "service": { "type": "string" }, "forceNewDeployment": {} }, "$defs": { "LoadBalancer": { "type": "object", "additionalProperties": false, "properties": { "targetGroupArn": { "type": "string" }, "loadBalancerName": { "type": "string" }, "containerName": { "type": "string" }, "containerPort": { "type": "integer", "minimum": 0, "maximum": 65535 }, "advancedConfiguration": { "$ref": "#/$defs/AdvancedConfiguration" } } }, "AdvancedConfiguration": { "type": "object", "additionalProperties": false, "properties": { "alternateTargetGroupArn": { "type": "string" }, "productionListenerRule": { "type": "string" }, "testListenerRule": { "type": "string" }, "roleArn": { "type": "string" } } }, "ServiceRegistry": { "type": "object", "additionalProperties": false, "properties": { "registryArn": { "type": "string" }, "port": { "type": "integer" }, "containerName": { "type": "string" }, "containerPort": { "type": "integer" } } }, "CapacityProviderStrategyItem": { "type": "object", "additionalProperties": false, "required": ["capacityProvider"], "properties": { "capacityProvider": { "type": "string" }, "weight": { "type": "integer", "minimum": 0, "maximum": 1e3 }, "base": { "type": "integer", "minimum": 0, "maximum": 1e5 } } }, "DeploymentConfiguration": { "type": "object", "additionalProperties": false, "properties": { "deploymentCircuitBreaker": { "$ref": "#/$defs/DeploymentCircuitBreaker" }, "maximumPercent": { "type": "integer" }, "minimumHealthyPercent": { "type": "integer" }, "alarms": { "$ref": "#/$defs/DeploymentAlarms" }, "strategy": { "type": "string", "enum": ["ROLLING", "BLUE_GREEN", "LINEAR", "CANARY"] }, "bakeTimeInMinutes": { "type": "integer" }, "lifecycleHooks": { "type": "array", "items": { "$ref": "#/$defs/DeploymentLifecycleHook" } }, "linearConfiguration": { "$ref": "#/$defs/LinearConfiguration" }, "canaryConfiguration": { "$ref": "#/$defs/CanaryConfiguration" }, "earlySuccessCriteria": { "$ref": "#/$defs/DeploymentEarlySuccessCriteria" } } }, "DeploymentCircuitBreaker": { "type": "object", "additionalProperties": false, "required": ["enable", "rollback"], "properties": { "enable": { "type": "boolean" }, "rollback": { "type": "boolean" }, "resetOnHealthyTask": { "type": "boolean" }, "thresholdConfiguration": { "$ref": "#/$defs/ThresholdConfiguration" } } }, "ThresholdConfiguration": { "type": "object", "additionalProperties": false, "properties": { "type": { "type": "string", "enum": ["BOUNDED_PERCENT", "COUNT", "UNBOUNDED_PERCENT"] }, "value": { "type": "number" } } }, "DeploymentAlarms": { "type": "object", "additionalProperties": false, "required": ["alarmNames", "rollback", "enable"], "properties": { "alarmNames": { "type": "array", "items": { "type": "string" } }, "rollback": { "type": "boolean" }, "enable": { "type": "boolean" } } }, "DeploymentLifecycleHook": { "type": "object", "additionalProperties": false, "properties": { "targetType": { "type": "string", "enum": ["AWS_LAMBDA", "PAUSE"] }, "hookTargetArn": { "type": "string" }, "roleArn": { "type": "string" }, "lifecycleStages": { "type": "array", "items": { "type": "string", "enum": ["RECONCILE_SERVICE", "PRE_SCALE_UP", "POST_SCALE_UP", "TEST_TRAFFIC_SHIFT", "POST_TEST_TRAFFIC_SHIFT", "PRE_PRODUCTION_TRAFFIC_SHIFT", "PRODUCTION_TRAFFIC_SHIFT", "POST_PRODUCTION_TRAFFIC_SHIFT"] } }, "hookDetails": {}, "timeoutConfiguration": { "$ref": "#/$defs/DeploymentLifecycleHookTimeoutConfiguration" } } }, "DeploymentLifecycleHookTimeoutConfiguration": { "type": "object", "additionalProperties": false, "properties": { "timeoutInMinutes": { "type": "integer", "minimum": 1, "maximum": 20160 }, "action": { "type": "string", "enum": ["ROLLBACK", "CONTINUE"] } } }, "LinearConfiguration": { "type": "object", "additionalProperties": false, "properties": { "stepPercent": { "type": "number", "minimum": 3, "maximum": 100 }, "stepBakeTimeInMinutes": { "type": "integer", "minimum": 0, "maximum": 1440 } } }, "CanaryConfiguration": { "type": "object", "additionalProperties": false, "properties": { "canaryPercent": { "type": "number", "minimum": 0.1, "maximum": 100 }, "canaryBakeTimeInMinutes": { "type": "integer", "minimum": 0, "maximum": 1440 } } }, "DeploymentEarlySuccessCriteria": { "type": "object", "additionalProperties": false, "properties": { "enable": { "type": "boolean" }, "healthyPercent": { "type": "number", "minimum": 0, "maximum": 100 }, "sourceServiceRevisionCleanup": { "type": "string", "enum": ["BLOCKING", "DEFERRED"] } } }, "PlacementConstraint": { "type": "object", "additionalProperties": false, "properties": { "type": { "type": "string", "enum": ["distinctInstance", "memberOf"] }, "expression": { "type": "string", "maxLength": 2e3 } } }, "PlacementStrategy": { "type": "object", "additionalProperties": false, "properties": { "type": { "type": "string", "enum": ["random", "spread", "binpack"] }, "field": { "type": "string" } } }, "NetworkConfiguration": { "type": "object", "additionalProperties": false, "properties": { "awsvpcConfiguration": { "$ref": "#/$defs/AwsVpcConfiguration" } } }, "AwsVpcConfiguration": { "type": "object", "additionalProperties": false, "required": ["subnets"], "properties": { "subnets": { "type": "array", "items": { "type": "string" }, "maxItems": 16 }, "securityGroups": { "type": "array", "items": { "type": "string" }, "maxItems": 5 }, "assignPublicIp": { "type": "string", "enum": ["ENABLED", "DISABLED"] } } }, "DeploymentController": { "type": "object", "additionalProperties": false, "required": ["type"], "properties": { "type": { "type": "string", "enum": ["ECS", "CODE_DEPLOY", "EXTERNAL"] } } }, "Tag": { "type": "object", "additionalProperties": false, "properties": { "key": { "type": "string", "pattern": "^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$", "minLength": 1, "maxLength": 128 }, "value": { "type": "string", "pattern": "^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$", "minLength": 0, "maxLength": 256 } } }, "ServiceConnectConfiguration": { "type": "object", "additionalProperties": false, "required": ["enabled"], "properties": { "enabled": { "type": "boolean" }, "namespace": { "type": "string" }, "services": { "type": "array", "items": { "$ref": "#/$defs/ServiceConnectService" } }, "logConfiguration": { "$ref": "#/$defs/LogConfiguration" }, "accessLogConfiguration": { "$ref": "#/$defs/ServiceConnectAccessLogConfiguration" }, "containerConfigurations": { "type": "array", "items": { "$ref": "#/$defs/ServiceConnectContainerConfiguration" } } } }, "ServiceConnectService": { "type": "object", "additionalProperties": false, "required": ["portName"], "properties": { "portName": { "type": "string" }, "discoveryName": { "type": "string", "pattern": "^[a-z0-9_][a-z0-9_-]{0,63}$" }, "clientAliases": { "type": "array", "items": { "$ref": "#/$defs/ServiceConnectClientAlias" } }, "ingressPortOverride": { "type": "integer", "minimum": 0, "maximum": 65535 }, "timeout": { "$ref": "#/$defs/TimeoutConfiguration" }, "tls": { "$ref": "#/$defs/ServiceConnectTlsConfiguration" } } }, "ServiceConnectClientAlias": { "type": "object", "additionalProperties": false, "required": ["port"], "properties": { "port": { "type": "integer", "minimum": 0, "maximum": 65535 }, "dnsName": { "type": "string", "pattern": "^[a-z0-9_.][a-z0-9_.-]{0,126}$" }, "testTrafficRules": { "$ref": "#/$defs/ServiceConnectTestTrafficRules" } } }, "ServiceConnectTestTrafficRules": { "type": "object", "additionalProperties": false, "required": ["header"], "properties": { "header": { "$ref": "#/$defs/ServiceConnectTestTrafficHeaderRules" } } }, "ServiceConnectTestTrafficHeaderRules": { "type": "object", "additionalProperties": false, "required": ["name"], "properties": { "name": { "type": "string" }, "value": { "$ref": "#/$defs/ServiceConnectTestTrafficHeaderMatchRules" } } }, "ServiceConnectTestTrafficHeaderMatchRules": { "type": "object", "additionalProperties": false, "required": ["exact"], "properties": { "exact": { "type": "string" } } }, "TimeoutConfiguration": { "type": "object", "additionalProperties": false, "properties": { "idleTimeoutSeconds": { "type": "integer", "minimum": 0, "maximum": 2147483647 }, "perRequestTimeoutSeconds": { "type": "integer", "minimum": 0, "maximum": 2147483647 } } }, "ServiceConnectTlsConfiguration": { "type": "object", "additionalProperties": false, "required": ["issuerCertificateAuthority"], "properties": { "issuerCertificateAuthority": { "$ref": "#/$defs/ServiceConnectTlsCertificateAuthority" }, "kmsKey": { "type": "string" }, "roleArn": { "type": "string" } } }, "ServiceConnectTlsCertificateAuthority": { "type": "object", "additionalProperties": false, "properties": { "awsPcaAuthorityArn": { "type": "string" } } }, "LogConfiguration": { "type": "object", "additionalProperties": false, "required": ["logDriver"], "properties": { "logDriver": { "type": "string", "enum": ["json-file", "syslog", "journald", "gelf", "fluentd", "awslogs", "splunk", "awsfirelens"] }, "options": { "type": "object", "additionalProperties": { "type": "string" } }, "secretOptions": { "type": "array", "items": { "$ref": "#/$defs/Secret" } } } }, "Secret": { "type": "object", "additionalProperties": false, "required": ["name", "valueFrom"], "properties": { "name": { "type": "string" }, "valueFrom": { "type": "string" } } }, "ServiceConnectAccessLogConfiguration": { "type": "object", "additionalProperties": false, "required": ["format"], "properties": { "format": { "type": "string", "enum": ["TEXT", "JSON"] }, "includeQueryParameters": { "type": "string", "enum": ["DISABLED", "ENABLED"] } } }, "ServiceConnectContainerConfiguration": { "type": "object", "additionalProperties": false, "properties": { "logLevel": { "type": "string", "enum": ["debug", "info"] } } }, "ServiceVolumeConfiguration": { "type": "object", "additionalProperties": false, "required": ["name"], "properties": { "name": { "type": "string" }, "managedEBSVolume": { "$ref": "#/$defs/ServiceManagedEBSVolumeConfiguration" } } }, "ServiceManagedEBSVolumeConfiguration": { "type": "object", "additionalProperties": false, "required": ["roleArn"], "properties": { "encrypted": { "type": "boolean" }, "kmsKeyId": { "type": "string" }, "volumeType": { "type": "string" }, "sizeInGiB": { "type": "integer" }, "snapshotId": { "type": "string" }, "volumeInitializationRate": { "type": "integer" }, "iops": { "type": "integer" }, "throughput": { "type": "integer" }, "tagSpecifications": { "type": "array", "items": { "$ref": "#/$defs/EBSTagSpecification" } }, "roleArn": { "type": "string" }, "filesystemType": { "type": "string", "enum": ["ext3", "ext4", "xfs", "ntfs"] } } }, "EBSTagSpecification": { "type": "object", "additionalProperties": false, "required": ["resourceType"], "properties": { "resourceType": { "type": "string", "enum": ["volume"] }, "tags": { "type": "array", "items": { "$ref": "#/$defs/Tag" }, "minItems": 0, "maxItems": 50 }, "propagateTags": { "type": "string", "enum": ["TASK_DEFINITION", "SERVICE", "NONE"] } } }, "VpcLatticeConfiguration": { "type": "object", "additionalProperties": false, "required": ["roleArn", "targetGroupArn", "portName"], "properties": { "roleArn": { "type": "string" }, "targetGroupArn": { "type": "string" }, "portName": { "type": "string" }, "advancedConfiguration": { "$ref": "#/$defs/VpcLatticeAdvancedConfiguration" } } }, "VpcLatticeAdvancedConfiguration": { "type": "object", "additionalProperties": false, "properties": { "alternateTargetGroupArn": { "type": "string" }, "productionListenerRule": { "type": "string" }, "testListenerRule": { "type": "string" } } }, "GatewayConnector": { "type": "object", "additionalProperties": false, "properties": { "portName": { "type": "string" }, "healthCheck": { "$ref": "#/$defs/GatewayConnectorHealthCheck" }, "filters": { "$ref": "#/$defs/GatewayConnectorFilters" } } }, "GatewayConnectorHealthCheck": { "type": "object", "additionalProperties": false, "properties": { "healthCheckProtocol": { "type": "string", "enum": ["HTTP", "HTTPS"] }, "healthCheckPort": { "type": "number" }, "healthCheckPath": { "type": "string" }, "healthCheckTimeoutSeconds": { "type": "number" }, "healthCheckIntervalSeconds": { "type": "number" }, "healthyThresholdCount": { "type": "number" }, "unhealthyThresholdCount": { "type": "number" }, "matcher": { "$ref": "#/$defs/GatewayConnectorHealthCheckMatcher" } } }, "GatewayConnectorHealthCheckMatcher": { "type": "object", "additionalProperties": false, "properties": { "httpCode": { "type": "string" }, "grpcCode": { "type": "string" } } }, "GatewayConnectorFilters": { "type": "object", "additionalProperties": false, "properties": { "accessTypes": { "type": "array", "items": { "type": "string", "enum": ["PRIVATE", "PUBLIC"] } } } }, "MonitoringConfiguration": { "type": "object", "additionalProperties": false, "properties": { "metricConfigurations": { "type": "array", "items": { "$ref": "#/$defs/MetricConfiguration" } } } }, "MetricConfiguration": { "type": "object", "additionalProperties": false, "properties": { "metricNames": { "type": "array", "items": { "type": "string" } }, "resolutionSeconds": { "type": "number" } } } } };
var func2 = Object.prototype.hasOwnProperty;
var pattern0 = new RegExp("^[A-Za-z0-9_-]{1,255}$", "u");
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "alternateTargetGroupArn" || key0 === "productionListenerRule" || key0 === "testListenerRule" || key0 === "roleArn")) {
        const err0 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors = add(vErrors, err0);
        errors++;
      }
    }
    if (data.alternateTargetGroupArn !== void 0) {
      if (typeof data.alternateTargetGroupArn !== "string") {
        const err1 = { instancePath: instancePath + "/alternateTargetGroupArn", keyword: "type", params: { type: "string" } };
        vErrors = add(vErrors, err1);
        errors++;
      }
    }
    if (data.productionListenerRule !== void 0) {
      if (typeof data.productionListenerRule !== "string") {
        const err2 = { instancePath: instancePath + "/productionListenerRule", keyword: "type", params: { type: "string" } };
        vErrors = add(vErrors, err2);
        errors++;
      }
    }
    if (data.testListenerRule !== void 0) {
      if (typeof data.testListenerRule !== "string") {
        const err3 = { instancePath: instancePath + "/testListenerRule", keyword: "type", params: { type: "string" } };
        vErrors = add(vErrors, err3);
        errors++;
      }
    }
    if (data.roleArn !== void 0) {
      if (typeof data.roleArn !== "string") {
        const err4 = { instancePath: instancePath + "/roleArn", keyword: "type", params: { type: "string" } };
        vErrors = add(vErrors, err4);
        errors++;
      }
    }
  } else {
    const err5 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors = add(vErrors, err5);
    errors++;
  }
  validate23.errors = vErrors;
  return errors === 0;
}
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "targetGroupArn" || key0 === "loadBalancerName" || key0 === "containerName" || key0 === "containerPort" || key0 === "advancedConfiguration")) {
        const err0 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors = add(vErrors, err0);
        errors++;
      }
    }
    if (data.targetGroupArn !== void 0) {
      if (typeof data.targetGroupArn !== "string") {
        const err1 = { instancePath: instancePath + "/targetGroupArn", keyword: "type", params: { type: "string" } };
        vErrors = add(vErrors, err1);
        errors++;
      }
    }
    if (data.loadBalancerName !== void 0) {
      if (typeof data.loadBalancerName !== "string") {
        const err2 = { instancePath: instancePath + "/loadBalancerName", keyword: "type", params: { type: "string" } };
        vErrors = add(vErrors, err2);
        errors++;
      }
    }
    if (data.containerName !== void 0) {
      if (typeof data.containerName !== "string") {
        const err3 = { instancePath: instancePath + "/containerName", keyword: "type", params: { type: "string" } };
        vErrors = add(vErrors, err3);
        errors++;
      }
    }
    if (data.containerPort !== void 0) {
      let data3 = data.containerPort;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)))) {
        const err4 = { instancePath: instancePath + "/containerPort", keyword: "type", params: { type: "integer" } };
        vErrors = add(vErrors, err4);
        errors++;
      }
      if (typeof data3 == "number") {
        if (data3 > 65535 || isNaN(data3)) {
          const err5 = { instancePath: instancePath + "/containerPort", keyword: "maximum", params: { comparison: "<=", limit: 65535 } };
          vErrors = add(vErrors, err5);
          errors++;
        }
        if (data3 < 0 || isNaN(data3)) {
          const err6 = { instancePath: instancePath + "/containerPort", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors = add(vErrors, err6);
          errors++;
        }
      }
    }
    if (data.advancedConfiguration !== void 0) {
      if (!validate23(data.advancedConfiguration, { instancePath: instancePath + "/advancedConfiguration", parentData: data, parentDataProperty: "advancedConfiguration", rootData })) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err7 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors = add(vErrors, err7);
    errors++;
  }
  validate22.errors = vErrors;
  return errors === 0;
}
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "registryArn" || key0 === "port" || key0 === "containerName" || key0 === "containerPort")) {
        const err0 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors = add(vErrors, err0);
        errors++;
      }
    }
    if (data.registryArn !== void 0) {
      if (typeof data.registryArn !== "string") {
        const err1 = { instancePath: instancePath + "/registryArn", keyword: "type", params: { type: "string" } };
        vErrors = add(vErrors, err1);
        errors++;
      }
    }
    if (data.port !== void 0) {
      let data1 = data.port;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)))) {
        const err2 = { instancePath: instancePath + "/port", keyword: "type", params: { type: "integer" } };
        vErrors = add(vErrors, err2);
        errors++;
      }
    }
    if (data.containerName !== void 0) {
      if (typeof data.containerName !== "string") {
        const err3 = { instancePath: instancePath + "/containerName", keyword: "type", params: { type: "string" } };
        vErrors = add(vErrors, err3);
        errors++;
      }
    }
    if (data.containerPort !== void 0) {
      let data3 = data.containerPort;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)))) {
        const err4 = { instancePath: instancePath + "/containerPort", keyword: "type", params: { type: "integer" } };
        vErrors = add(vErrors, err4);
        errors++;
      }
    }
  } else {
    const err5 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors = add(vErrors, err5);
    errors++;
  }
  validate26.errors = vErrors;
  return errors === 0;
}
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.capacityProvider === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "capacityProvider" } };
      vErrors = add(vErrors, err0);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "capacityProvider" || key0 === "weight" || key0 === "base")) {
        const err1 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors = add(vErrors, err1);
        errors++;
      }
    }
    if (data.capacityProvider !== void 0) {
      if (typeof data.capacityProvider !== "string") {
        const err2 = { instancePath: instancePath + "/capacityProvider", keyword: "type", params: { type: "string" } };
        vErrors = add(vErrors, err2);
        errors++;
      }
    }
    if (data.weight !== void 0) {
      let data1 = data.weight;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)))) {
        const err3 = { instancePath: instancePath + "/weight", keyword: "type", params: { type: "integer" } };
        vErrors = add(vErrors, err3);
        errors++;
      }
      if (typeof data1 == "number") {
        if (data1 > 1e3 || isNaN(data1)) {
          const err4 = { instancePath: instancePath + "/weight", keyword: "maximum", params: { comparison: "<=", limit: 1e3 } };
          vErrors = add(vErrors, err4);
          errors++;
        }
        if (data1 < 0 || isNaN(data1)) {
          const err5 = { instancePath: instancePath + "/weight", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors = add(vErrors, err5);
          errors++;
        }
      }
    }
    if (data.base !== void 0) {
      let data2 = data.base;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)))) {
        const err6 = { instancePath: instancePath + "/base", keyword: "type", params: { type: "integer" } };
        vErrors = add(vErrors, err6);
        errors++;
      }
      if (typeof data2 == "number") {
        if (data2 > 1e5 || isNaN(data2)) {
          const err7 = { instancePath: instancePath + "/base", keyword: "maximum", params: { comparison: "<=", limit: 1e5 } };
          vErrors = add(vErrors, err7);
          errors++;
        }
        if (data2 < 0 || isNaN(data2)) {
          const err8 = { instancePath: instancePath + "/base", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors = add(vErrors, err8);
          errors++;
        }
      }
    }
  } else {
    const err9 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors = add(vErrors, err9);
    errors++;
  }
  validate28.errors = vErrors;
  return errors === 0;
}
var schema11 = { "type": "object", "additionalProperties": false, "properties": { "deploymentCircuitBreaker": { "$ref": "#/$defs/DeploymentCircuitBreaker" }, "maximumPercent": { "type": "integer" }, "minimumHealthyPercent": { "type": "integer" }, "alarms": { "$ref": "#/$defs/DeploymentAlarms" }, "strategy": { "type": "string", "enum": ["ROLLING", "BLUE_GREEN", "LINEAR", "CANARY"] }, "bakeTimeInMinutes": { "type": "integer" }, "lifecycleHooks": { "type": "array", "items": { "$ref": "#/$defs/DeploymentLifecycleHook" } }, "linearConfiguration": { "$ref": "#/$defs/LinearConfiguration" }, "canaryConfiguration": { "$ref": "#/$defs/CanaryConfiguration" }, "earlySuccessCriteria": { "$ref": "#/$defs/DeploymentEarlySuccessCriteria" } } };
var schema13 = { "type": "object", "additionalProperties": false, "properties": { "type": { "type": "string", "enum": ["BOUNDED_PERCENT", "COUNT", "UNBOUNDED_PERCENT"] }, "value": { "type": "number" } } };
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "type" || key0 === "value")) {
        const err0 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors = add(vErrors, err0);
        errors++;
      }
    }
    if (data.type !== void 0) {
      let data0 = data.type;
      if (typeof data0 !== "string") {
        const err1 = { instancePath: instancePath + "/type", keyword: "type", params: { type: "string" } };
        vErrors = add(vErrors, err1);
        errors++;
      }
      if (!(data0 === "BOUNDED_PERCENT" || data0 === "COUNT" || data0 === "UNBOUNDED_PERCENT")) {
        const err2 = { instancePath: instancePath + "/type", keyword: "enum", params: { allowedValues: schema13.properties.type.enum } };
        vErrors = add(vErrors, err2);
        errors++;
      }
    }
    if (data.value !== void 0) {
      if (!(typeof data.value == "number")) {
        const err3 = { instancePath: instancePath + "/value", keyword: "type", params: { type: "number" } };
        vErrors = add(vErrors, err3);
        errors++;
      }
    }
  } else {
    const err4 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors = add(vErrors, err4);
    errors++;
  }
  validate32.errors = vErrors;
  return errors === 0;
}
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.enable === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "enable" } };
      vErrors = add(vErrors, err0);
      errors++;
    }
    if (data.rollback === void 0) {
      const err1 = { instancePath, keyword: "required", params: { missingProperty: "rollback" } };
      vErrors = add(vErrors, err1);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "enable" || key0 === "rollback" || key0 === "resetOnHealthyTask" || key0 === "thresholdConfiguration")) {
        const err2 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors = add(vErrors, err2);
        errors++;
      }
    }
    if (data.enable !== void 0) {
      if (typeof data.enable !== "boolean") {
        const err3 = { instancePath: instancePath + "/enable", keyword: "type", params: { type: "boolean" } };
        vErrors = add(vErrors, err3);
        errors++;
      }
    }
    if (data.rollback !== void 0) {
      if (typeof data.rollback !== "boolean") {
        const err4 = { instancePath: instancePath + "/rollback", keyword: "type", params: { type: "boolean" } };
        vErrors = add(vErrors, err4);
        errors++;
      }
    }
    if (data.resetOnHealthyTask !== void 0) {
      if (typeof data.resetOnHealthyTask !== "boolean") {
        const err5 = { instancePath: instancePath + "/resetOnHealthyTask", keyword: "type", params: { type: "boolean" } };
        vErrors = add(vErrors, err5);
        errors++;
      }
    }
    if (data.thresholdConfiguration !== void 0) {
      if (!validate32(data.thresholdConfiguration, { instancePath: instancePath + "/thresholdConfiguration", parentData: data, parentDataProperty: "thresholdConfiguration", rootData })) {
        vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err6 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors = add(vErrors, err6);
    errors++;
  }
  validate31.errors = vErrors;
  return errors === 0;
}
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.alarmNames === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "alarmNames" } };
      vErrors = add(vErrors, err0);
      errors++;
    }
    if (data.rollback === void 0) {
      const err1 = { instancePath, keyword: "required", params: { missingProperty: "rollback" } };
      vErrors = add(vErrors, err1);
      errors++;
    }
    if (data.enable === void 0) {
      const err2 = { instancePath, keyword: "required", params: { missingProperty: "enable" } };
      vErrors = add(vErrors, err2);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "alarmNames" || key0 === "rollback" || key0 === "enable")) {
        const err3 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors = add(vErrors, err3);
        errors++;
      }
    }
    if (data.alarmNames !== void 0) {
      let data0 = data.alarmNames;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data0[i0] !== "string") {
            const err4 = { instancePath: instancePath + "/alarmNames/" + i0, keyword: "type", params: { type: "string" } };
            vErrors = add(vErrors, err4);
            errors++;
          }
        }
      } else {
        const err5 = { instancePath: instancePath + "/alarmNames", keyword: "type", params: { type: "array" } };
        vErrors = add(vErrors, err5);
        errors++;
      }
    }
    if (data.rollback !== void 0) {
      if (typeof data.rollback !== "boolean") {
        const err6 = { instancePath: instancePath + "/rollback", keyword: "type", params: { type: "boolean" } };
        vErrors = add(vErrors, err6);
        errors++;
      }
    }
    if (data.enable !== void 0) {
      if (typeof data.enable !== "boolean") {
        const err7 = { instancePath: instancePath + "/enable", keyword: "type", params: { type: "boolean" } };
        vErrors = add(vErrors, err7);
        errors++;
      }
    }
  } else {
    const err8 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors = add(vErrors, err8);
    errors++;
  }
  validate35.errors = vErrors;
  return errors === 0;
}
var schema15 = { "type": "object", "additionalProperties": false, "properties": { "targetType": { "type": "string", "enum": ["AWS_LAMBDA", "PAUSE"] }, "hookTargetArn": { "type": "string" }, "roleArn": { "type": "string" }, "lifecycleStages": { "type": "array", "items": { "type": "string", "enum": ["RECONCILE_SERVICE", "PRE_SCALE_UP", "POST_SCALE_UP", "TEST_TRAFFIC_SHIFT", "POST_TEST_TRAFFIC_SHIFT", "PRE_PRODUCTION_TRAFFIC_SHIFT", "PRODUCTION_TRAFFIC_SHIFT", "POST_PRODUCTION_TRAFFIC_SHIFT"] } }, "hookDetails": {}, "timeoutConfiguration": { "$ref": "#/$defs/DeploymentLifecycleHookTimeoutConfiguration" } } };
var schema16 = { "type": "object", "additionalProperties": false, "properties": { "timeoutInMinutes": { "type": "integer", "minimum": 1, "maximum": 20160 }, "action": { "type": "string", "enum": ["ROLLBACK", "CONTINUE"] } } };
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "timeoutInMinutes" || key0 === "action")) {
        const err0 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors = add(vErrors, err0);
        errors++;
      }
    }
    if (data.timeoutInMinutes !== void 0) {
      let data0 = data.timeoutInMinutes;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)))) {
        const err1 = { instancePath: instancePath + "/timeoutInMinutes", keyword: "type", params: { type: "integer" } };
        vErrors = add(vErrors, err1);
        errors++;
      }
      if (typeof data0 == "number") {
        if (data0 > 20160 || isNaN(data0)) {
          const err2 = { instancePath: instancePath + "/timeoutInMinutes", keyword: "maximum", params: { comparison: "<=", limit: 20160 } };
          vErrors = add(vErrors, err2);
          errors++;
        }
        if (data0 < 1 || isNaN(data0)) {
          const err3 = { instancePath: instancePath + "/timeoutInMinutes", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          vErrors = add(vErrors, err3);
          errors++;
        }
      }
    }
    if (data.action !== void 0) {
      let data1 = data.action;
      if (typeof data1 !== "string") {
        const err4 = { instancePath: instancePath + "/action", keyword: "type", params: { type: "string" } };
        vErrors = add(vErrors, err4);
        errors++;
      }
      if (!(data1 === "ROLLBACK" || data1 === "CONTINUE")) {
        const err5 = { instancePath: instancePath + "/action", keyword: "enum", params: { allowedValues: schema16.properties.action.enum } };
        vErrors = add(vErrors, err5);
        errors++;
      }
    }
  } else {
    const err6 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors = add(vErrors, err6);
    errors++;
  }
  validate38.errors = vErrors;
  return errors === 0;
}
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "targetType" || key0 === "hookTargetArn" || key0 === "roleArn" || key0 === "lifecycleStages" || key0 === "hookDetails" || key0 === "timeoutConfiguration")) {
        const err0 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors = add(vErrors, err0);
        errors++;
      }
    }
    if (data.targetType !== void 0) {
      let data0 = data.targetType;
      if (typeof data0 !== "string") {
        const err1 = { instancePath: instancePath + "/targetType", keyword: "type", params: { type: "string" } };
        vErrors = add(vErrors, err1);
        errors++;
      }
      if (!(data0 === "AWS_LAMBDA" || data0 === "PAUSE")) {
        const err2 = { instancePath: instancePath + "/targetType", keyword: "enum", params: { allowedValues: schema15.properties.targetType.enum } };
        vErrors = add(vErrors, err2);
        errors++;
      }
    }
    if (data.hookTargetArn !== void 0) {
      if (typeof data.hookTargetArn !== "string") {
        const err3 = { instancePath: instancePath + "/hookTargetArn", keyword: "type", params: { type: "string" } };
        vErrors = add(vErrors, err3);
        errors++;
      }
    }
    if (data.roleArn !== void 0) {
      if (typeof data.roleArn !== "string") {
        const err4 = { instancePath: instancePath + "/roleArn", keyword: "type", params: { type: "string" } };
        vErrors = add(vErrors, err4);
        errors++;
      }
    }
    if (data.lifecycleStages !== void 0) {
      let data3 = data.lifecycleStages;
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data4 = data3[i0];
          if (typeof data4 !== "string") {
            const err5 = { instancePath: instancePath + "/lifecycleStages/" + i0, keyword: "type", params: { type: "string" } };
            vErrors = add(vErrors, err5);
            errors++;
          }
          if (!(data4 === "RECONCILE_SERVICE" || data4 === "PRE_SCALE_UP" || data4 === "POST_SCALE_UP" || data4 === "TEST_TRAFFIC_SHIFT" || data4 === "POST_TEST_TRAFFIC_SHIFT" || data4 === "PRE_PRODUCTION_TRAFFIC_SHIFT" || data4 === "PRODUCTION_TRAFFIC_SHIFT" || data4 === "POST_PRODUCTION_TRAFFIC_SHIFT")) {
            const err6 = { instancePath: instancePath + "/lifecycleStages/" + i0, keyword: "enum", params: { allowedValues: schema15.properties.lifecycleStages.items.enum } };
            vErrors = add(vErrors, err6);
            errors++;
          }
        }
      } else {
        const err7 = { instancePath: instancePath + "/lifecycleStages", keyword: "type", params: { type: "array" } };
        vErrors = add(vErrors, err7);
        errors++;
      }
    }
    if (data.timeoutConfiguration !== void 0) {
      if (!validate38(data.timeoutConfiguration, { instancePath: instancePath + "/timeoutConfiguration", parentData: data, parentDataProperty: "timeoutConfiguration", rootData })) {
        vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err8 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors = add(vErrors, err8);
    errors++;
  }
  validate37.errors = vErrors;
  return errors === 0;
}
function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "stepPercent" || key0 === "stepBakeTimeInMinutes")) {
        const err0 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors = add(vErrors, err0);
        errors++;
      }
    }
    if (data.stepPercent !== void 0) {
      let data0 = data.stepPercent;
      if (typeof data0 == "number") {
        if (data0 > 100 || isNaN(data0)) {
          const err1 = { instancePath: instancePath + "/stepPercent", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
          vErrors = add(vErrors, err1);
          errors++;
        }
        if (data0 < 3 || isNaN(data0)) {
          const err2 = { instancePath: instancePath + "/stepPercent", keyword: "minimum", params: { comparison: ">=", limit: 3 } };
          vErrors = add(vErrors, err2);
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/stepPercent", keyword: "type", params: { type: "number" } };
        vErrors = add(vErrors, err3);
        errors++;
      }
    }
    if (data.stepBakeTimeInMinutes !== void 0) {
      let data1 = data.stepBakeTimeInMinutes;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)))) {
        const err4 = { instancePath: instancePath + "/stepBakeTimeInMinutes", keyword: "type", params: { type: "integer" } };
        vErrors = add(vErrors, err4);
        errors++;
      }
      if (typeof data1 == "number") {
        if (data1 > 1440 || isNaN(data1)) {
          const err5 = { instancePath: instancePath + "/stepBakeTimeInMinutes", keyword: "maximum", params: { comparison: "<=", limit: 1440 } };
          vErrors = add(vErrors, err5);
          errors++;
        }
        if (data1 < 0 || isNaN(data1)) {
          const err6 = { instancePath: instancePath + "/stepBakeTimeInMinutes", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors = add(vErrors, err6);
          errors++;
        }
      }
    }
  } else {
    const err7 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors = add(vErrors, err7);
    errors++;
  }
  validate41.errors = vErrors;
  return errors === 0;
}
function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "canaryPercent" || key0 === "canaryBakeTimeInMinutes")) {
        const err0 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors = add(vErrors, err0);
        errors++;
      }
    }
    if (data.canaryPercent !== void 0) {
      let data0 = data.canaryPercent;
      if (typeof data0 == "number") {
        if (data0 > 100 || isNaN(data0)) {
          const err1 = { instancePath: instancePath + "/canaryPercent", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
          vErrors = add(vErrors, err1);
          errors++;
        }
        if (data0 < 0.1 || isNaN(data0)) {
          const err2 = { instancePath: instancePath + "/canaryPercent", keyword: "minimum", params: { comparison: ">=", limit: 0.1 } };
          vErrors = add(vErrors, err2);
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/canaryPercent", keyword: "type", params: { type: "number" } };
        vErrors = add(vErrors, err3);
        errors++;
      }
    }
    if (data.canaryBakeTimeInMinutes !== void 0) {
      let data1 = data.canaryBakeTimeInMinutes;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)))) {
        const err4 = { instancePath: instancePath + "/canaryBakeTimeInMinutes", keyword: "type", params: { type: "integer" } };
        vErrors = add(vErrors, err4);
        errors++;
      }
      if (typeof data1 == "number") {
        if (data1 > 1440 || isNaN(data1)) {
          const err5 = { instancePath: instancePath + "/canaryBakeTimeInMinutes", keyword: "maximum", params: { comparison: "<=", limit: 1440 } };
          vErrors = add(vErrors, err5);
          errors++;
        }
        if (data1 < 0 || isNaN(data1)) {
          const err6 = { instancePath: instancePath + "/canaryBakeTimeInMinutes", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors = add(vErrors, err6);
          errors++;
        }
      }
    }
  } else {
    const err7 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors = add(vErrors, err7);
    errors++;
  }
  validate43.errors = vErrors;
  return errors === 0;
}
var schema19 = { "type": "object", "additionalProperties": false, "properties": { "enable": { "type": "boolean" }, "healthyPercent": { "type": "number", "minimum": 0, "maximum": 100 }, "sourceServiceRevisionCleanup": { "type": "string", "enum": ["BLOCKING", "DEFERRED"] } } };
function validate45(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "enable" || key0 === "healthyPercent" || key0 === "sourceServiceRevisionCleanup")) {
        const err0 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors = add(vErrors, err0);
        errors++;
      }
    }
    if (data.enable !== void 0) {
      if (typeof data.enable !== "boolean") {
        const err1 = { instancePath: instancePath + "/enable", keyword: "type", params: { type: "boolean" } };
        vErrors = add(vErrors, err1);
        errors++;
      }
    }
    if (data.healthyPercent !== void 0) {
      let data1 = data.healthyPercent;
      if (typeof data1 == "number") {
        if (data1 > 100 || isNaN(data1)) {
          const err2 = { instancePath: instancePath + "/healthyPercent", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
          vErrors = add(vErrors, err2);
          errors++;
        }
        if (data1 < 0 || isNaN(data1)) {
          const err3 = { instancePath: instancePath + "/healthyPercent", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors = add(vErrors, err3);
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/healthyPercent", keyword: "type", params: { type: "number" } };
        vErrors = add(vErrors, err4);
        errors++;
      }
    }
    if (data.sourceServiceRevisionCleanup !== void 0) {
      let data2 = data.sourceServiceRevisionCleanup;
      if (typeof data2 !== "string") {
        const err5 = { instancePath: instancePath + "/sourceServiceRevisionCleanup", keyword: "type", params: { type: "string" } };
        vErrors = add(vErrors, err5);
        errors++;
      }
      if (!(data2 === "BLOCKING" || data2 === "DEFERRED")) {
        const err6 = { instancePath: instancePath + "/sourceServiceRevisionCleanup", keyword: "enum", params: { allowedValues: schema19.properties.sourceServiceRevisionCleanup.enum } };
        vErrors = add(vErrors, err6);
        errors++;
      }
    }
  } else {
    const err7 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors = add(vErrors, err7);
    errors++;
  }
  validate45.errors = vErrors;
  return errors === 0;
}
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func2.call(schema11.properties, key0)) {
        const err0 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors = add(vErrors, err0);
        errors++;
      }
    }
    if (data.deploymentCircuitBreaker !== void 0) {
      if (!validate31(data.deploymentCircuitBreaker, { instancePath: instancePath + "/deploymentCircuitBreaker", parentData: data, parentDataProperty: "deploymentCircuitBreaker", rootData })) {
        vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
        errors = vErrors.length;
      }
    }
    if (data.maximumPercent !== void 0) {
      let data1 = data.maximumPercent;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)))) {
        const err1 = { instancePath: instancePath + "/maximumPercent", keyword: "type", params: { type: "integer" } };
        vErrors = add(vErrors, err1);
        errors++;
      }
    }
    if (data.minimumHealthyPercent !== void 0) {
      let data2 = data.minimumHealthyPercent;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)))) {
        const err2 = { instancePath: instancePath + "/minimumHealthyPercent", keyword: "type", params: { type: "integer" } };
        vErrors = add(vErrors, err2);
        errors++;
      }
    }
    if (data.alarms !== void 0) {
      if (!validate35(data.alarms, { instancePath: instancePath + "/alarms", parentData: data, parentDataProperty: "alarms", rootData })) {
        vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
        errors = vErrors.length;
      }
    }
    if (data.strategy !== void 0) {
      let data4 = data.strategy;
      if (typeof data4 !== "string") {
        const err3 = { instancePath: instancePath + "/strategy", keyword: "type", params: { type: "string" } };
        vErrors = add(vErrors, err3);
        errors++;
      }
      if (!(data4 === "ROLLING" || data4 === "BLUE_GREEN" || data4 === "LINEAR" || data4 === "CANARY")) {
        const err4 = { instancePath: instancePath + "/strategy", keyword: "enum", params: { allowedValues: schema11.properties.strategy.enum } };
        vErrors = add(vErrors, err4);
        errors++;
      }
    }
    if (data.bakeTimeInMinutes !== void 0) {
      let data5 = data.bakeTimeInMinutes;
      if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)))) {
        const err5 = { instancePath: instancePath + "/bakeTimeInMinutes", keyword: "type", params: { type: "integer" } };
        vErrors = add(vErrors, err5);
        errors++;
      }
    }
    if (data.lifecycleHooks !== void 0) {
      let data6 = data.lifecycleHooks;
      if (Array.isArray(data6)) {
        const len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate37(data6[i0], { instancePath: instancePath + "/lifecycleHooks/" + i0, parentData: data6, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err6 = { instancePath: instancePath + "/lifecycleHooks", keyword: "type", params: { type: "array" } };
        vErrors = add(vErrors, err6);
        errors++;
      }
    }
    if (data.linearConfiguration !== void 0) {
      if (!validate41(data.linearConfiguration, { instancePath: instancePath + "/linearConfiguration", parentData: data, parentDataProperty: "linearConfiguration", rootData })) {
        vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
        errors = vErrors.length;
      }
    }
    if (data.canaryConfiguration !== void 0) {
      if (!validate43(data.canaryConfiguration, { instancePath: instancePath + "/canaryConfiguration", parentData: data, parentDataProperty: "canaryConfiguration", rootData })) {
        vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
        errors = vErrors.length;
      }
    }
    if (data.earlySuccessCriteria !== void 0) {
      if (!validate45(data.earlySuccessCriteria, { instancePath: instancePath + "/earlySuccessCriteria", parentData: data, parentDataProperty: "earlySuccessCriteria", rootData })) {
        vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err7 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors = add(vErrors, err7);
    errors++;
  }
  validate30.errors = vErrors;
  return errors === 0;
}
var schema20 = { "type": "object", "additionalProperties": false, "properties": { "type": { "type": "string", "enum": ["distinctInstance", "memberOf"] }, "expression": { "type": "string", "maxLength": 2e3 } } };
var func4 = import_ucs2length.default.default ?? import_ucs2length.default;
function validate48(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "type" || key0 === "expression")) {
        const err0 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors = add(vErrors, err0);
        errors++;
      }
    }
    if (data.type !== void 0) {
      let data0 = data.type;
      if (typeof data0 !== "string") {
        const err1 = { instancePath: instancePath + "/type", keyword: "type", params: { type: "string" } };
        vErrors = add(vErrors, err1);
        errors++;
      }
      if (!(data0 === "distinctInstance" || data0 === "memberOf")) {
        const err2 = { instancePath: instancePath + "/type", keyword: "enum", params: { allowedValues: schema20.properties.type.enum } };
        vErrors = add(vErrors, err2);
        errors++;
      }
    }
    if (data.expression !== void 0) {
      let data1 = data.expression;
      if (typeof data1 === "string") {
        if (func4(data1) > 2e3) {
          const err3 = { instancePath: instancePath + "/expression", keyword: "maxLength", params: { limit: 2e3 } };
          vErrors = add(vErrors, err3);
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/expression", keyword: "type", params: { type: "string" } };
        vErrors = add(vErrors, err4);
        errors++;
      }
    }
  } else {
    const err5 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors = add(vErrors, err5);
    errors++;
  }
  validate48.errors = vErrors;
  return errors === 0;
}
var schema21 = { "type": "object", "additionalProperties": false, "properties": { "type": { "type": "string", "enum": ["random", "spread", "binpack"] }, "field": { "type": "string" } } };
function validate50(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "type" || key0 === "field")) {
        const err0 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors = add(vErrors, err0);
        errors++;
      }
    }
    if (data.type !== void 0) {
      let data0 = data.type;
      if (typeof data0 !== "string") {
        const err1 = { instancePath: instancePath + "/type", keyword: "type", params: { type: "string" } };
        vErrors = add(vErrors, err1);
        errors++;
      }
      if (!(data0 === "random" || data0 === "spread" || data0 === "binpack")) {
        const err2 = { instancePath: instancePath + "/type", keyword: "enum", params: { allowedValues: schema21.properties.type.enum } };
        vErrors = add(vErrors, err2);
        errors++;
      }
    }
    if (data.field !== void 0) {
      if (typeof data.field !== "string") {
        const err3 = { instancePath: instancePath + "/field", keyword: "type", params: { type: "string" } };
        vErrors = add(vErrors, err3);
        errors++;
      }
    }
  } else {
    const err4 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors = add(vErrors, err4);
    errors++;
  }
  validate50.errors = vErrors;
  return errors === 0;
}
var schema23 = { "type": "object", "additionalProperties": false, "required": ["subnets"], "properties": { "subnets": { "type": "array", "items": { "type": "string" }, "maxItems": 16 }, "securityGroups": { "type": "array", "items": { "type": "string" }, "maxItems": 5 }, "assignPublicIp": { "type": "string", "enum": ["ENABLED", "DISABLED"] } } };
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.subnets === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "subnets" } };
      vErrors = add(vErrors, err0);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "subnets" || key0 === "securityGroups" || key0 === "assignPublicIp")) {
        const err1 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors = add(vErrors, err1);
        errors++;
      }
    }
    if (data.subnets !== void 0) {
      let data0 = data.subnets;
      if (Array.isArray(data0)) {
        if (data0.length > 16) {
          const err2 = { instancePath: instancePath + "/subnets", keyword: "maxItems", params: { limit: 16 } };
          vErrors = add(vErrors, err2);
          errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data0[i0] !== "string") {
            const err3 = { instancePath: instancePath + "/subnets/" + i0, keyword: "type", params: { type: "string" } };
            vErrors = add(vErrors, err3);
            errors++;
          }
        }
      } else {
        const err4 = { instancePath: instancePath + "/subnets", keyword: "type", params: { type: "array" } };
        vErrors = add(vErrors, err4);
        errors++;
      }
    }
    if (data.securityGroups !== void 0) {
      let data2 = data.securityGroups;
      if (Array.isArray(data2)) {
        if (data2.length > 5) {
          const err5 = { instancePath: instancePath + "/securityGroups", keyword: "maxItems", params: { limit: 5 } };
          vErrors = add(vErrors, err5);
          errors++;
        }
        const len1 = data2.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (typeof data2[i1] !== "string") {
            const err6 = { instancePath: instancePath + "/securityGroups/" + i1, keyword: "type", params: { type: "string" } };
            vErrors = add(vErrors, err6);
            errors++;
          }
        }
      } else {
        const err7 = { instancePath: instancePath + "/securityGroups", keyword: "type", params: { type: "array" } };
        vErrors = add(vErrors, err7);
        errors++;
      }
    }
    if (data.assignPublicIp !== void 0) {
      let data4 = data.assignPublicIp;
      if (typeof data4 !== "string") {
        const err8 = { instancePath: instancePath + "/assignPublicIp", keyword: "type", params: { type: "string" } };
        vErrors = add(vErrors, err8);
        errors++;
      }
      if (!(data4 === "ENABLED" || data4 === "DISABLED")) {
        const err9 = { instancePath: instancePath + "/assignPublicIp", keyword: "enum", params: { allowedValues: schema23.properties.assignPublicIp.enum } };
        vErrors = add(vErrors, err9);
        errors++;
      }
    }
  } else {
    const err10 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors = add(vErrors, err10);
    errors++;
  }
  validate53.errors = vErrors;
  return errors === 0;
}
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "awsvpcConfiguration")) {
        const err0 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors = add(vErrors, err0);
        errors++;
      }
    }
    if (data.awsvpcConfiguration !== void 0) {
      if (!validate53(data.awsvpcConfiguration, { instancePath: instancePath + "/awsvpcConfiguration", parentData: data, parentDataProperty: "awsvpcConfiguration", rootData })) {
        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors = add(vErrors, err1);
    errors++;
  }
  validate52.errors = vErrors;
  return errors === 0;
}
var schema24 = { "type": "object", "additionalProperties": false, "required": ["type"], "properties": { "type": { "type": "string", "enum": ["ECS", "CODE_DEPLOY", "EXTERNAL"] } } };
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "type" } };
      vErrors = add(vErrors, err0);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "type")) {
        const err1 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors = add(vErrors, err1);
        errors++;
      }
    }
    if (data.type !== void 0) {
      let data0 = data.type;
      if (typeof data0 !== "string") {
        const err2 = { instancePath: instancePath + "/type", keyword: "type", params: { type: "string" } };
        vErrors = add(vErrors, err2);
        errors++;
      }
      if (!(data0 === "ECS" || data0 === "CODE_DEPLOY" || data0 === "EXTERNAL")) {
        const err3 = { instancePath: instancePath + "/type", keyword: "enum", params: { allowedValues: schema24.properties.type.enum } };
        vErrors = add(vErrors, err3);
        errors++;
      }
    }
  } else {
    const err4 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors = add(vErrors, err4);
    errors++;
  }
  validate56.errors = vErrors;
  return errors === 0;
}
var pattern1 = new RegExp("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$", "u");
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "key" || key0 === "value")) {
        const err0 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors = add(vErrors, err0);
        errors++;
      }
    }
    if (data.key !== void 0) {
      let data0 = data.key;
      if (typeof data0 === "string") {
        if (func4(data0) > 128) {
          const err1 = { instancePath: instancePath + "/key", keyword: "maxLength", params: { limit: 128 } };
          vErrors = add(vErrors, err1);
          errors++;
        }
        if (func4(data0) < 1) {
          const err2 = { instancePath: instancePath + "/key", keyword: "minLength", params: { limit: 1 } };
          vErrors = add(vErrors, err2);
          errors++;
        }
        if (!pattern1.test(data0)) {
          const err3 = { instancePath: instancePath + "/key", keyword: "pattern", params: { pattern: "^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$" } };
          vErrors = add(vErrors, err3);
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/key", keyword: "type", params: { type: "string" } };
        vErrors = add(vErrors, err4);
        errors++;
      }
    }
    if (data.value !== void 0) {
      let data1 = data.value;
      if (typeof data1 === "string") {
        if (func4(data1) > 256) {
          const err5 = { instancePath: instancePath + "/value", keyword: "maxLength", params: { limit: 256 } };
          vErrors = add(vErrors, err5);
          errors++;
        }
        if (func4(data1) < 0) {
          const err6 = { instancePath: instancePath + "/value", keyword: "minLength", params: { limit: 0 } };
          vErrors = add(vErrors, err6);
          errors++;
        }
        if (!pattern1.test(data1)) {
          const err7 = { instancePath: instancePath + "/value", keyword: "pattern", params: { pattern: "^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$" } };
          vErrors = add(vErrors, err7);
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/value", keyword: "type", params: { type: "string" } };
        vErrors = add(vErrors, err8);
        errors++;
      }
    }
  } else {
    const err9 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors = add(vErrors, err9);
    errors++;
  }
  validate58.errors = vErrors;
  return errors === 0;
}
var pattern3 = new RegExp("^[a-z0-9_][a-z0-9_-]{0,63}$", "u");
var pattern4 = new RegExp("^[a-z0-9_.][a-z0-9_.-]{0,126}$", "u");
function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.exact === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "exact" } };
      vErrors = add(vErrors, err0);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "exact")) {
        const err1 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors = add(vErrors, err1);
        errors++;
      }
    }
    if (data.exact !== void 0) {
      if (typeof data.exact !== "string") {
        const err2 = { instancePath: instancePath + "/exact", keyword: "type", params: { type: "string" } };
        vErrors = add(vErrors, err2);
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors = add(vErrors, err3);
    errors++;
  }
  validate65.errors = vErrors;
  return errors === 0;
}
function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "name" } };
      vErrors = add(vErrors, err0);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "name" || key0 === "value")) {
        const err1 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors = add(vErrors, err1);
        errors++;
      }
    }
    if (data.name !== void 0) {
      if (typeof data.name !== "string") {
        const err2 = { instancePath: instancePath + "/name", keyword: "type", params: { type: "string" } };
        vErrors = add(vErrors, err2);
        errors++;
      }
    }
    if (data.value !== void 0) {
      if (!validate65(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData })) {
        vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err3 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors = add(vErrors, err3);
    errors++;
  }
  validate64.errors = vErrors;
  return errors === 0;
}
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.header === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "header" } };
      vErrors = add(vErrors, err0);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "header")) {
        const err1 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors = add(vErrors, err1);
        errors++;
      }
    }
    if (data.header !== void 0) {
      if (!validate64(data.header, { instancePath: instancePath + "/header", parentData: data, parentDataProperty: "header", rootData })) {
        vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err2 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors = add(vErrors, err2);
    errors++;
  }
  validate63.errors = vErrors;
  return errors === 0;
}
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.port === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "port" } };
      vErrors = add(vErrors, err0);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "port" || key0 === "dnsName" || key0 === "testTrafficRules")) {
        const err1 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors = add(vErrors, err1);
        errors++;
      }
    }
    if (data.port !== void 0) {
      let data0 = data.port;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)))) {
        const err2 = { instancePath: instancePath + "/port", keyword: "type", params: { type: "integer" } };
        vErrors = add(vErrors, err2);
        errors++;
      }
      if (typeof data0 == "number") {
        if (data0 > 65535 || isNaN(data0)) {
          const err3 = { instancePath: instancePath + "/port", keyword: "maximum", params: { comparison: "<=", limit: 65535 } };
          vErrors = add(vErrors, err3);
          errors++;
        }
        if (data0 < 0 || isNaN(data0)) {
          const err4 = { instancePath: instancePath + "/port", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors = add(vErrors, err4);
          errors++;
        }
      }
    }
    if (data.dnsName !== void 0) {
      let data1 = data.dnsName;
      if (typeof data1 === "string") {
        if (!pattern4.test(data1)) {
          const err5 = { instancePath: instancePath + "/dnsName", keyword: "pattern", params: { pattern: "^[a-z0-9_.][a-z0-9_.-]{0,126}$" } };
          vErrors = add(vErrors, err5);
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/dnsName", keyword: "type", params: { type: "string" } };
        vErrors = add(vErrors, err6);
        errors++;
      }
    }
    if (data.testTrafficRules !== void 0) {
      if (!validate63(data.testTrafficRules, { instancePath: instancePath + "/testTrafficRules", parentData: data, parentDataProperty: "testTrafficRules", rootData })) {
        vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err7 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors = add(vErrors, err7);
    errors++;
  }
  validate62.errors = vErrors;
  return errors === 0;
}
function validate70(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "idleTimeoutSeconds" || key0 === "perRequestTimeoutSeconds")) {
        const err0 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors = add(vErrors, err0);
        errors++;
      }
    }
    if (data.idleTimeoutSeconds !== void 0) {
      let data0 = data.idleTimeoutSeconds;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)))) {
        const err1 = { instancePath: instancePath + "/idleTimeoutSeconds", keyword: "type", params: { type: "integer" } };
        vErrors = add(vErrors, err1);
        errors++;
      }
      if (typeof data0 == "number") {
        if (data0 > 2147483647 || isNaN(data0)) {
          const err2 = { instancePath: instancePath + "/idleTimeoutSeconds", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } };
          vErrors = add(vErrors, err2);
          errors++;
        }
        if (data0 < 0 || isNaN(data0)) {
          const err3 = { instancePath: instancePath + "/idleTimeoutSeconds", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors = add(vErrors, err3);
          errors++;
        }
      }
    }
    if (data.perRequestTimeoutSeconds !== void 0) {
      let data1 = data.perRequestTimeoutSeconds;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)))) {
        const err4 = { instancePath: instancePath + "/perRequestTimeoutSeconds", keyword: "type", params: { type: "integer" } };
        vErrors = add(vErrors, err4);
        errors++;
      }
      if (typeof data1 == "number") {
        if (data1 > 2147483647 || isNaN(data1)) {
          const err5 = { instancePath: instancePath + "/perRequestTimeoutSeconds", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } };
          vErrors = add(vErrors, err5);
          errors++;
        }
        if (data1 < 0 || isNaN(data1)) {
          const err6 = { instancePath: instancePath + "/perRequestTimeoutSeconds", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors = add(vErrors, err6);
          errors++;
        }
      }
    }
  } else {
    const err7 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors = add(vErrors, err7);
    errors++;
  }
  validate70.errors = vErrors;
  return errors === 0;
}
function validate73(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "awsPcaAuthorityArn")) {
        const err0 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors = add(vErrors, err0);
        errors++;
      }
    }
    if (data.awsPcaAuthorityArn !== void 0) {
      if (typeof data.awsPcaAuthorityArn !== "string") {
        const err1 = { instancePath: instancePath + "/awsPcaAuthorityArn", keyword: "type", params: { type: "string" } };
        vErrors = add(vErrors, err1);
        errors++;
      }
    }
  } else {
    const err2 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors = add(vErrors, err2);
    errors++;
  }
  validate73.errors = vErrors;
  return errors === 0;
}
function validate72(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.issuerCertificateAuthority === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "issuerCertificateAuthority" } };
      vErrors = add(vErrors, err0);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "issuerCertificateAuthority" || key0 === "kmsKey" || key0 === "roleArn")) {
        const err1 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors = add(vErrors, err1);
        errors++;
      }
    }
    if (data.issuerCertificateAuthority !== void 0) {
      if (!validate73(data.issuerCertificateAuthority, { instancePath: instancePath + "/issuerCertificateAuthority", parentData: data, parentDataProperty: "issuerCertificateAuthority", rootData })) {
        vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
        errors = vErrors.length;
      }
    }
    if (data.kmsKey !== void 0) {
      if (typeof data.kmsKey !== "string") {
        const err2 = { instancePath: instancePath + "/kmsKey", keyword: "type", params: { type: "string" } };
        vErrors = add(vErrors, err2);
        errors++;
      }
    }
    if (data.roleArn !== void 0) {
      if (typeof data.roleArn !== "string") {
        const err3 = { instancePath: instancePath + "/roleArn", keyword: "type", params: { type: "string" } };
        vErrors = add(vErrors, err3);
        errors++;
      }
    }
  } else {
    const err4 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors = add(vErrors, err4);
    errors++;
  }
  validate72.errors = vErrors;
  return errors === 0;
}
function validate61(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.portName === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "portName" } };
      vErrors = add(vErrors, err0);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "portName" || key0 === "discoveryName" || key0 === "clientAliases" || key0 === "ingressPortOverride" || key0 === "timeout" || key0 === "tls")) {
        const err1 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors = add(vErrors, err1);
        errors++;
      }
    }
    if (data.portName !== void 0) {
      if (typeof data.portName !== "string") {
        const err2 = { instancePath: instancePath + "/portName", keyword: "type", params: { type: "string" } };
        vErrors = add(vErrors, err2);
        errors++;
      }
    }
    if (data.discoveryName !== void 0) {
      let data1 = data.discoveryName;
      if (typeof data1 === "string") {
        if (!pattern3.test(data1)) {
          const err3 = { instancePath: instancePath + "/discoveryName", keyword: "pattern", params: { pattern: "^[a-z0-9_][a-z0-9_-]{0,63}$" } };
          vErrors = add(vErrors, err3);
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/discoveryName", keyword: "type", params: { type: "string" } };
        vErrors = add(vErrors, err4);
        errors++;
      }
    }
    if (data.clientAliases !== void 0) {
      let data2 = data.clientAliases;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate62(data2[i0], { instancePath: instancePath + "/clientAliases/" + i0, parentData: data2, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err5 = { instancePath: instancePath + "/clientAliases", keyword: "type", params: { type: "array" } };
        vErrors = add(vErrors, err5);
        errors++;
      }
    }
    if (data.ingressPortOverride !== void 0) {
      let data4 = data.ingressPortOverride;
      if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)))) {
        const err6 = { instancePath: instancePath + "/ingressPortOverride", keyword: "type", params: { type: "integer" } };
        vErrors = add(vErrors, err6);
        errors++;
      }
      if (typeof data4 == "number") {
        if (data4 > 65535 || isNaN(data4)) {
          const err7 = { instancePath: instancePath + "/ingressPortOverride", keyword: "maximum", params: { comparison: "<=", limit: 65535 } };
          vErrors = add(vErrors, err7);
          errors++;
        }
        if (data4 < 0 || isNaN(data4)) {
          const err8 = { instancePath: instancePath + "/ingressPortOverride", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors = add(vErrors, err8);
          errors++;
        }
      }
    }
    if (data.timeout !== void 0) {
      if (!validate70(data.timeout, { instancePath: instancePath + "/timeout", parentData: data, parentDataProperty: "timeout", rootData })) {
        vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
        errors = vErrors.length;
      }
    }
    if (data.tls !== void 0) {
      if (!validate72(data.tls, { instancePath: instancePath + "/tls", parentData: data, parentDataProperty: "tls", rootData })) {
        vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err9 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors = add(vErrors, err9);
    errors++;
  }
  validate61.errors = vErrors;
  return errors === 0;
}
var schema35 = { "type": "object", "additionalProperties": false, "required": ["logDriver"], "properties": { "logDriver": { "type": "string", "enum": ["json-file", "syslog", "journald", "gelf", "fluentd", "awslogs", "splunk", "awsfirelens"] }, "options": { "type": "object", "additionalProperties": { "type": "string" } }, "secretOptions": { "type": "array", "items": { "$ref": "#/$defs/Secret" } } } };
function validate78(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "name" } };
      vErrors = add(vErrors, err0);
      errors++;
    }
    if (data.valueFrom === void 0) {
      const err1 = { instancePath, keyword: "required", params: { missingProperty: "valueFrom" } };
      vErrors = add(vErrors, err1);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "name" || key0 === "valueFrom")) {
        const err2 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors = add(vErrors, err2);
        errors++;
      }
    }
    if (data.name !== void 0) {
      if (typeof data.name !== "string") {
        const err3 = { instancePath: instancePath + "/name", keyword: "type", params: { type: "string" } };
        vErrors = add(vErrors, err3);
        errors++;
      }
    }
    if (data.valueFrom !== void 0) {
      if (typeof data.valueFrom !== "string") {
        const err4 = { instancePath: instancePath + "/valueFrom", keyword: "type", params: { type: "string" } };
        vErrors = add(vErrors, err4);
        errors++;
      }
    }
  } else {
    const err5 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors = add(vErrors, err5);
    errors++;
  }
  validate78.errors = vErrors;
  return errors === 0;
}
function validate77(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.logDriver === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "logDriver" } };
      vErrors = add(vErrors, err0);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "logDriver" || key0 === "options" || key0 === "secretOptions")) {
        const err1 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors = add(vErrors, err1);
        errors++;
      }
    }
    if (data.logDriver !== void 0) {
      let data0 = data.logDriver;
      if (typeof data0 !== "string") {
        const err2 = { instancePath: instancePath + "/logDriver", keyword: "type", params: { type: "string" } };
        vErrors = add(vErrors, err2);
        errors++;
      }
      if (!(data0 === "json-file" || data0 === "syslog" || data0 === "journald" || data0 === "gelf" || data0 === "fluentd" || data0 === "awslogs" || data0 === "splunk" || data0 === "awsfirelens")) {
        const err3 = { instancePath: instancePath + "/logDriver", keyword: "enum", params: { allowedValues: schema35.properties.logDriver.enum } };
        vErrors = add(vErrors, err3);
        errors++;
      }
    }
    if (data.options !== void 0) {
      let data1 = data.options;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        for (const key1 in data1) {
          if (typeof data1[key1] !== "string") {
            const err4 = { instancePath: instancePath + "/options/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "string" } };
            vErrors = add(vErrors, err4);
            errors++;
          }
        }
      } else {
        const err5 = { instancePath: instancePath + "/options", keyword: "type", params: { type: "object" } };
        vErrors = add(vErrors, err5);
        errors++;
      }
    }
    if (data.secretOptions !== void 0) {
      let data3 = data.secretOptions;
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate78(data3[i0], { instancePath: instancePath + "/secretOptions/" + i0, parentData: data3, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err6 = { instancePath: instancePath + "/secretOptions", keyword: "type", params: { type: "array" } };
        vErrors = add(vErrors, err6);
        errors++;
      }
    }
  } else {
    const err7 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors = add(vErrors, err7);
    errors++;
  }
  validate77.errors = vErrors;
  return errors === 0;
}
var schema37 = { "type": "object", "additionalProperties": false, "required": ["format"], "properties": { "format": { "type": "string", "enum": ["TEXT", "JSON"] }, "includeQueryParameters": { "type": "string", "enum": ["DISABLED", "ENABLED"] } } };
function validate81(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.format === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "format" } };
      vErrors = add(vErrors, err0);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "format" || key0 === "includeQueryParameters")) {
        const err1 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors = add(vErrors, err1);
        errors++;
      }
    }
    if (data.format !== void 0) {
      let data0 = data.format;
      if (typeof data0 !== "string") {
        const err2 = { instancePath: instancePath + "/format", keyword: "type", params: { type: "string" } };
        vErrors = add(vErrors, err2);
        errors++;
      }
      if (!(data0 === "TEXT" || data0 === "JSON")) {
        const err3 = { instancePath: instancePath + "/format", keyword: "enum", params: { allowedValues: schema37.properties.format.enum } };
        vErrors = add(vErrors, err3);
        errors++;
      }
    }
    if (data.includeQueryParameters !== void 0) {
      let data1 = data.includeQueryParameters;
      if (typeof data1 !== "string") {
        const err4 = { instancePath: instancePath + "/includeQueryParameters", keyword: "type", params: { type: "string" } };
        vErrors = add(vErrors, err4);
        errors++;
      }
      if (!(data1 === "DISABLED" || data1 === "ENABLED")) {
        const err5 = { instancePath: instancePath + "/includeQueryParameters", keyword: "enum", params: { allowedValues: schema37.properties.includeQueryParameters.enum } };
        vErrors = add(vErrors, err5);
        errors++;
      }
    }
  } else {
    const err6 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors = add(vErrors, err6);
    errors++;
  }
  validate81.errors = vErrors;
  return errors === 0;
}
var schema38 = { "type": "object", "additionalProperties": false, "properties": { "logLevel": { "type": "string", "enum": ["debug", "info"] } } };
function validate83(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "logLevel")) {
        const err0 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors = add(vErrors, err0);
        errors++;
      }
    }
    if (data.logLevel !== void 0) {
      let data0 = data.logLevel;
      if (typeof data0 !== "string") {
        const err1 = { instancePath: instancePath + "/logLevel", keyword: "type", params: { type: "string" } };
        vErrors = add(vErrors, err1);
        errors++;
      }
      if (!(data0 === "debug" || data0 === "info")) {
        const err2 = { instancePath: instancePath + "/logLevel", keyword: "enum", params: { allowedValues: schema38.properties.logLevel.enum } };
        vErrors = add(vErrors, err2);
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors = add(vErrors, err3);
    errors++;
  }
  validate83.errors = vErrors;
  return errors === 0;
}
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.enabled === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "enabled" } };
      vErrors = add(vErrors, err0);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "enabled" || key0 === "namespace" || key0 === "services" || key0 === "logConfiguration" || key0 === "accessLogConfiguration" || key0 === "containerConfigurations")) {
        const err1 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors = add(vErrors, err1);
        errors++;
      }
    }
    if (data.enabled !== void 0) {
      if (typeof data.enabled !== "boolean") {
        const err2 = { instancePath: instancePath + "/enabled", keyword: "type", params: { type: "boolean" } };
        vErrors = add(vErrors, err2);
        errors++;
      }
    }
    if (data.namespace !== void 0) {
      if (typeof data.namespace !== "string") {
        const err3 = { instancePath: instancePath + "/namespace", keyword: "type", params: { type: "string" } };
        vErrors = add(vErrors, err3);
        errors++;
      }
    }
    if (data.services !== void 0) {
      let data2 = data.services;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate61(data2[i0], { instancePath: instancePath + "/services/" + i0, parentData: data2, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err4 = { instancePath: instancePath + "/services", keyword: "type", params: { type: "array" } };
        vErrors = add(vErrors, err4);
        errors++;
      }
    }
    if (data.logConfiguration !== void 0) {
      if (!validate77(data.logConfiguration, { instancePath: instancePath + "/logConfiguration", parentData: data, parentDataProperty: "logConfiguration", rootData })) {
        vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
        errors = vErrors.length;
      }
    }
    if (data.accessLogConfiguration !== void 0) {
      if (!validate81(data.accessLogConfiguration, { instancePath: instancePath + "/accessLogConfiguration", parentData: data, parentDataProperty: "accessLogConfiguration", rootData })) {
        vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
        errors = vErrors.length;
      }
    }
    if (data.containerConfigurations !== void 0) {
      let data6 = data.containerConfigurations;
      if (Array.isArray(data6)) {
        const len1 = data6.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate83(data6[i1], { instancePath: instancePath + "/containerConfigurations/" + i1, parentData: data6, parentDataProperty: i1, rootData })) {
            vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err5 = { instancePath: instancePath + "/containerConfigurations", keyword: "type", params: { type: "array" } };
        vErrors = add(vErrors, err5);
        errors++;
      }
    }
  } else {
    const err6 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors = add(vErrors, err6);
    errors++;
  }
  validate60.errors = vErrors;
  return errors === 0;
}
var schema40 = { "type": "object", "additionalProperties": false, "required": ["roleArn"], "properties": { "encrypted": { "type": "boolean" }, "kmsKeyId": { "type": "string" }, "volumeType": { "type": "string" }, "sizeInGiB": { "type": "integer" }, "snapshotId": { "type": "string" }, "volumeInitializationRate": { "type": "integer" }, "iops": { "type": "integer" }, "throughput": { "type": "integer" }, "tagSpecifications": { "type": "array", "items": { "$ref": "#/$defs/EBSTagSpecification" } }, "roleArn": { "type": "string" }, "filesystemType": { "type": "string", "enum": ["ext3", "ext4", "xfs", "ntfs"] } } };
var schema41 = { "type": "object", "additionalProperties": false, "required": ["resourceType"], "properties": { "resourceType": { "type": "string", "enum": ["volume"] }, "tags": { "type": "array", "items": { "$ref": "#/$defs/Tag" }, "minItems": 0, "maxItems": 50 }, "propagateTags": { "type": "string", "enum": ["TASK_DEFINITION", "SERVICE", "NONE"] } } };
function validate88(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.resourceType === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "resourceType" } };
      vErrors = add(vErrors, err0);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "resourceType" || key0 === "tags" || key0 === "propagateTags")) {
        const err1 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors = add(vErrors, err1);
        errors++;
      }
    }
    if (data.resourceType !== void 0) {
      let data0 = data.resourceType;
      if (typeof data0 !== "string") {
        const err2 = { instancePath: instancePath + "/resourceType", keyword: "type", params: { type: "string" } };
        vErrors = add(vErrors, err2);
        errors++;
      }
      if (!(data0 === "volume")) {
        const err3 = { instancePath: instancePath + "/resourceType", keyword: "enum", params: { allowedValues: schema41.properties.resourceType.enum } };
        vErrors = add(vErrors, err3);
        errors++;
      }
    }
    if (data.tags !== void 0) {
      let data1 = data.tags;
      if (Array.isArray(data1)) {
        if (data1.length > 50) {
          const err4 = { instancePath: instancePath + "/tags", keyword: "maxItems", params: { limit: 50 } };
          vErrors = add(vErrors, err4);
          errors++;
        }
        if (data1.length < 0) {
          const err5 = { instancePath: instancePath + "/tags", keyword: "minItems", params: { limit: 0 } };
          vErrors = add(vErrors, err5);
          errors++;
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate58(data1[i0], { instancePath: instancePath + "/tags/" + i0, parentData: data1, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err6 = { instancePath: instancePath + "/tags", keyword: "type", params: { type: "array" } };
        vErrors = add(vErrors, err6);
        errors++;
      }
    }
    if (data.propagateTags !== void 0) {
      let data3 = data.propagateTags;
      if (typeof data3 !== "string") {
        const err7 = { instancePath: instancePath + "/propagateTags", keyword: "type", params: { type: "string" } };
        vErrors = add(vErrors, err7);
        errors++;
      }
      if (!(data3 === "TASK_DEFINITION" || data3 === "SERVICE" || data3 === "NONE")) {
        const err8 = { instancePath: instancePath + "/propagateTags", keyword: "enum", params: { allowedValues: schema41.properties.propagateTags.enum } };
        vErrors = add(vErrors, err8);
        errors++;
      }
    }
  } else {
    const err9 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors = add(vErrors, err9);
    errors++;
  }
  validate88.errors = vErrors;
  return errors === 0;
}
function validate87(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.roleArn === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "roleArn" } };
      vErrors = add(vErrors, err0);
      errors++;
    }
    for (const key0 in data) {
      if (!func2.call(schema40.properties, key0)) {
        const err1 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors = add(vErrors, err1);
        errors++;
      }
    }
    if (data.encrypted !== void 0) {
      if (typeof data.encrypted !== "boolean") {
        const err2 = { instancePath: instancePath + "/encrypted", keyword: "type", params: { type: "boolean" } };
        vErrors = add(vErrors, err2);
        errors++;
      }
    }
    if (data.kmsKeyId !== void 0) {
      if (typeof data.kmsKeyId !== "string") {
        const err3 = { instancePath: instancePath + "/kmsKeyId", keyword: "type", params: { type: "string" } };
        vErrors = add(vErrors, err3);
        errors++;
      }
    }
    if (data.volumeType !== void 0) {
      if (typeof data.volumeType !== "string") {
        const err4 = { instancePath: instancePath + "/volumeType", keyword: "type", params: { type: "string" } };
        vErrors = add(vErrors, err4);
        errors++;
      }
    }
    if (data.sizeInGiB !== void 0) {
      let data3 = data.sizeInGiB;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)))) {
        const err5 = { instancePath: instancePath + "/sizeInGiB", keyword: "type", params: { type: "integer" } };
        vErrors = add(vErrors, err5);
        errors++;
      }
    }
    if (data.snapshotId !== void 0) {
      if (typeof data.snapshotId !== "string") {
        const err6 = { instancePath: instancePath + "/snapshotId", keyword: "type", params: { type: "string" } };
        vErrors = add(vErrors, err6);
        errors++;
      }
    }
    if (data.volumeInitializationRate !== void 0) {
      let data5 = data.volumeInitializationRate;
      if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)))) {
        const err7 = { instancePath: instancePath + "/volumeInitializationRate", keyword: "type", params: { type: "integer" } };
        vErrors = add(vErrors, err7);
        errors++;
      }
    }
    if (data.iops !== void 0) {
      let data6 = data.iops;
      if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)))) {
        const err8 = { instancePath: instancePath + "/iops", keyword: "type", params: { type: "integer" } };
        vErrors = add(vErrors, err8);
        errors++;
      }
    }
    if (data.throughput !== void 0) {
      let data7 = data.throughput;
      if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)))) {
        const err9 = { instancePath: instancePath + "/throughput", keyword: "type", params: { type: "integer" } };
        vErrors = add(vErrors, err9);
        errors++;
      }
    }
    if (data.tagSpecifications !== void 0) {
      let data8 = data.tagSpecifications;
      if (Array.isArray(data8)) {
        const len0 = data8.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate88(data8[i0], { instancePath: instancePath + "/tagSpecifications/" + i0, parentData: data8, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err10 = { instancePath: instancePath + "/tagSpecifications", keyword: "type", params: { type: "array" } };
        vErrors = add(vErrors, err10);
        errors++;
      }
    }
    if (data.roleArn !== void 0) {
      if (typeof data.roleArn !== "string") {
        const err11 = { instancePath: instancePath + "/roleArn", keyword: "type", params: { type: "string" } };
        vErrors = add(vErrors, err11);
        errors++;
      }
    }
    if (data.filesystemType !== void 0) {
      let data11 = data.filesystemType;
      if (typeof data11 !== "string") {
        const err12 = { instancePath: instancePath + "/filesystemType", keyword: "type", params: { type: "string" } };
        vErrors = add(vErrors, err12);
        errors++;
      }
      if (!(data11 === "ext3" || data11 === "ext4" || data11 === "xfs" || data11 === "ntfs")) {
        const err13 = { instancePath: instancePath + "/filesystemType", keyword: "enum", params: { allowedValues: schema40.properties.filesystemType.enum } };
        vErrors = add(vErrors, err13);
        errors++;
      }
    }
  } else {
    const err14 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors = add(vErrors, err14);
    errors++;
  }
  validate87.errors = vErrors;
  return errors === 0;
}
function validate86(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "name" } };
      vErrors = add(vErrors, err0);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "name" || key0 === "managedEBSVolume")) {
        const err1 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors = add(vErrors, err1);
        errors++;
      }
    }
    if (data.name !== void 0) {
      if (typeof data.name !== "string") {
        const err2 = { instancePath: instancePath + "/name", keyword: "type", params: { type: "string" } };
        vErrors = add(vErrors, err2);
        errors++;
      }
    }
    if (data.managedEBSVolume !== void 0) {
      if (!validate87(data.managedEBSVolume, { instancePath: instancePath + "/managedEBSVolume", parentData: data, parentDataProperty: "managedEBSVolume", rootData })) {
        vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err3 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors = add(vErrors, err3);
    errors++;
  }
  validate86.errors = vErrors;
  return errors === 0;
}
function validate94(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "alternateTargetGroupArn" || key0 === "productionListenerRule" || key0 === "testListenerRule")) {
        const err0 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors = add(vErrors, err0);
        errors++;
      }
    }
    if (data.alternateTargetGroupArn !== void 0) {
      if (typeof data.alternateTargetGroupArn !== "string") {
        const err1 = { instancePath: instancePath + "/alternateTargetGroupArn", keyword: "type", params: { type: "string" } };
        vErrors = add(vErrors, err1);
        errors++;
      }
    }
    if (data.productionListenerRule !== void 0) {
      if (typeof data.productionListenerRule !== "string") {
        const err2 = { instancePath: instancePath + "/productionListenerRule", keyword: "type", params: { type: "string" } };
        vErrors = add(vErrors, err2);
        errors++;
      }
    }
    if (data.testListenerRule !== void 0) {
      if (typeof data.testListenerRule !== "string") {
        const err3 = { instancePath: instancePath + "/testListenerRule", keyword: "type", params: { type: "string" } };
        vErrors = add(vErrors, err3);
        errors++;
      }
    }
  } else {
    const err4 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors = add(vErrors, err4);
    errors++;
  }
  validate94.errors = vErrors;
  return errors === 0;
}
function validate93(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.roleArn === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "roleArn" } };
      vErrors = add(vErrors, err0);
      errors++;
    }
    if (data.targetGroupArn === void 0) {
      const err1 = { instancePath, keyword: "required", params: { missingProperty: "targetGroupArn" } };
      vErrors = add(vErrors, err1);
      errors++;
    }
    if (data.portName === void 0) {
      const err2 = { instancePath, keyword: "required", params: { missingProperty: "portName" } };
      vErrors = add(vErrors, err2);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "roleArn" || key0 === "targetGroupArn" || key0 === "portName" || key0 === "advancedConfiguration")) {
        const err3 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors = add(vErrors, err3);
        errors++;
      }
    }
    if (data.roleArn !== void 0) {
      if (typeof data.roleArn !== "string") {
        const err4 = { instancePath: instancePath + "/roleArn", keyword: "type", params: { type: "string" } };
        vErrors = add(vErrors, err4);
        errors++;
      }
    }
    if (data.targetGroupArn !== void 0) {
      if (typeof data.targetGroupArn !== "string") {
        const err5 = { instancePath: instancePath + "/targetGroupArn", keyword: "type", params: { type: "string" } };
        vErrors = add(vErrors, err5);
        errors++;
      }
    }
    if (data.portName !== void 0) {
      if (typeof data.portName !== "string") {
        const err6 = { instancePath: instancePath + "/portName", keyword: "type", params: { type: "string" } };
        vErrors = add(vErrors, err6);
        errors++;
      }
    }
    if (data.advancedConfiguration !== void 0) {
      if (!validate94(data.advancedConfiguration, { instancePath: instancePath + "/advancedConfiguration", parentData: data, parentDataProperty: "advancedConfiguration", rootData })) {
        vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err7 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors = add(vErrors, err7);
    errors++;
  }
  validate93.errors = vErrors;
  return errors === 0;
}
var schema45 = { "type": "object", "additionalProperties": false, "properties": { "healthCheckProtocol": { "type": "string", "enum": ["HTTP", "HTTPS"] }, "healthCheckPort": { "type": "number" }, "healthCheckPath": { "type": "string" }, "healthCheckTimeoutSeconds": { "type": "number" }, "healthCheckIntervalSeconds": { "type": "number" }, "healthyThresholdCount": { "type": "number" }, "unhealthyThresholdCount": { "type": "number" }, "matcher": { "$ref": "#/$defs/GatewayConnectorHealthCheckMatcher" } } };
function validate99(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "httpCode" || key0 === "grpcCode")) {
        const err0 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors = add(vErrors, err0);
        errors++;
      }
    }
    if (data.httpCode !== void 0) {
      if (typeof data.httpCode !== "string") {
        const err1 = { instancePath: instancePath + "/httpCode", keyword: "type", params: { type: "string" } };
        vErrors = add(vErrors, err1);
        errors++;
      }
    }
    if (data.grpcCode !== void 0) {
      if (typeof data.grpcCode !== "string") {
        const err2 = { instancePath: instancePath + "/grpcCode", keyword: "type", params: { type: "string" } };
        vErrors = add(vErrors, err2);
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors = add(vErrors, err3);
    errors++;
  }
  validate99.errors = vErrors;
  return errors === 0;
}
function validate98(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "healthCheckProtocol" || key0 === "healthCheckPort" || key0 === "healthCheckPath" || key0 === "healthCheckTimeoutSeconds" || key0 === "healthCheckIntervalSeconds" || key0 === "healthyThresholdCount" || key0 === "unhealthyThresholdCount" || key0 === "matcher")) {
        const err0 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors = add(vErrors, err0);
        errors++;
      }
    }
    if (data.healthCheckProtocol !== void 0) {
      let data0 = data.healthCheckProtocol;
      if (typeof data0 !== "string") {
        const err1 = { instancePath: instancePath + "/healthCheckProtocol", keyword: "type", params: { type: "string" } };
        vErrors = add(vErrors, err1);
        errors++;
      }
      if (!(data0 === "HTTP" || data0 === "HTTPS")) {
        const err2 = { instancePath: instancePath + "/healthCheckProtocol", keyword: "enum", params: { allowedValues: schema45.properties.healthCheckProtocol.enum } };
        vErrors = add(vErrors, err2);
        errors++;
      }
    }
    if (data.healthCheckPort !== void 0) {
      if (!(typeof data.healthCheckPort == "number")) {
        const err3 = { instancePath: instancePath + "/healthCheckPort", keyword: "type", params: { type: "number" } };
        vErrors = add(vErrors, err3);
        errors++;
      }
    }
    if (data.healthCheckPath !== void 0) {
      if (typeof data.healthCheckPath !== "string") {
        const err4 = { instancePath: instancePath + "/healthCheckPath", keyword: "type", params: { type: "string" } };
        vErrors = add(vErrors, err4);
        errors++;
      }
    }
    if (data.healthCheckTimeoutSeconds !== void 0) {
      if (!(typeof data.healthCheckTimeoutSeconds == "number")) {
        const err5 = { instancePath: instancePath + "/healthCheckTimeoutSeconds", keyword: "type", params: { type: "number" } };
        vErrors = add(vErrors, err5);
        errors++;
      }
    }
    if (data.healthCheckIntervalSeconds !== void 0) {
      if (!(typeof data.healthCheckIntervalSeconds == "number")) {
        const err6 = { instancePath: instancePath + "/healthCheckIntervalSeconds", keyword: "type", params: { type: "number" } };
        vErrors = add(vErrors, err6);
        errors++;
      }
    }
    if (data.healthyThresholdCount !== void 0) {
      if (!(typeof data.healthyThresholdCount == "number")) {
        const err7 = { instancePath: instancePath + "/healthyThresholdCount", keyword: "type", params: { type: "number" } };
        vErrors = add(vErrors, err7);
        errors++;
      }
    }
    if (data.unhealthyThresholdCount !== void 0) {
      if (!(typeof data.unhealthyThresholdCount == "number")) {
        const err8 = { instancePath: instancePath + "/unhealthyThresholdCount", keyword: "type", params: { type: "number" } };
        vErrors = add(vErrors, err8);
        errors++;
      }
    }
    if (data.matcher !== void 0) {
      if (!validate99(data.matcher, { instancePath: instancePath + "/matcher", parentData: data, parentDataProperty: "matcher", rootData })) {
        vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err9 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors = add(vErrors, err9);
    errors++;
  }
  validate98.errors = vErrors;
  return errors === 0;
}
var schema47 = { "type": "object", "additionalProperties": false, "properties": { "accessTypes": { "type": "array", "items": { "type": "string", "enum": ["PRIVATE", "PUBLIC"] } } } };
function validate102(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "accessTypes")) {
        const err0 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors = add(vErrors, err0);
        errors++;
      }
    }
    if (data.accessTypes !== void 0) {
      let data0 = data.accessTypes;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (typeof data1 !== "string") {
            const err1 = { instancePath: instancePath + "/accessTypes/" + i0, keyword: "type", params: { type: "string" } };
            vErrors = add(vErrors, err1);
            errors++;
          }
          if (!(data1 === "PRIVATE" || data1 === "PUBLIC")) {
            const err2 = { instancePath: instancePath + "/accessTypes/" + i0, keyword: "enum", params: { allowedValues: schema47.properties.accessTypes.items.enum } };
            vErrors = add(vErrors, err2);
            errors++;
          }
        }
      } else {
        const err3 = { instancePath: instancePath + "/accessTypes", keyword: "type", params: { type: "array" } };
        vErrors = add(vErrors, err3);
        errors++;
      }
    }
  } else {
    const err4 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors = add(vErrors, err4);
    errors++;
  }
  validate102.errors = vErrors;
  return errors === 0;
}
function validate97(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "portName" || key0 === "healthCheck" || key0 === "filters")) {
        const err0 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors = add(vErrors, err0);
        errors++;
      }
    }
    if (data.portName !== void 0) {
      if (typeof data.portName !== "string") {
        const err1 = { instancePath: instancePath + "/portName", keyword: "type", params: { type: "string" } };
        vErrors = add(vErrors, err1);
        errors++;
      }
    }
    if (data.healthCheck !== void 0) {
      if (!validate98(data.healthCheck, { instancePath: instancePath + "/healthCheck", parentData: data, parentDataProperty: "healthCheck", rootData })) {
        vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
        errors = vErrors.length;
      }
    }
    if (data.filters !== void 0) {
      if (!validate102(data.filters, { instancePath: instancePath + "/filters", parentData: data, parentDataProperty: "filters", rootData })) {
        vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err2 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors = add(vErrors, err2);
    errors++;
  }
  validate97.errors = vErrors;
  return errors === 0;
}
function validate106(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "metricNames" || key0 === "resolutionSeconds")) {
        const err0 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors = add(vErrors, err0);
        errors++;
      }
    }
    if (data.metricNames !== void 0) {
      let data0 = data.metricNames;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data0[i0] !== "string") {
            const err1 = { instancePath: instancePath + "/metricNames/" + i0, keyword: "type", params: { type: "string" } };
            vErrors = add(vErrors, err1);
            errors++;
          }
        }
      } else {
        const err2 = { instancePath: instancePath + "/metricNames", keyword: "type", params: { type: "array" } };
        vErrors = add(vErrors, err2);
        errors++;
      }
    }
    if (data.resolutionSeconds !== void 0) {
      if (!(typeof data.resolutionSeconds == "number")) {
        const err3 = { instancePath: instancePath + "/resolutionSeconds", keyword: "type", params: { type: "number" } };
        vErrors = add(vErrors, err3);
        errors++;
      }
    }
  } else {
    const err4 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors = add(vErrors, err4);
    errors++;
  }
  validate106.errors = vErrors;
  return errors === 0;
}
function validate105(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "metricConfigurations")) {
        const err0 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors = add(vErrors, err0);
        errors++;
      }
    }
    if (data.metricConfigurations !== void 0) {
      let data0 = data.metricConfigurations;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate106(data0[i0], { instancePath: instancePath + "/metricConfigurations/" + i0, parentData: data0, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err1 = { instancePath: instancePath + "/metricConfigurations", keyword: "type", params: { type: "array" } };
        vErrors = add(vErrors, err1);
        errors++;
      }
    }
  } else {
    const err2 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors = add(vErrors, err2);
    errors++;
  }
  validate105.errors = vErrors;
  return errors === 0;
}
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func2.call(schema6.properties, key0)) {
        const err0 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors = add(vErrors, err0);
        errors++;
      }
    }
    if (data.cluster !== void 0) {
      if (typeof data.cluster !== "string") {
        const err1 = { instancePath: instancePath + "/cluster", keyword: "type", params: { type: "string" } };
        vErrors = add(vErrors, err1);
        errors++;
      }
    }
    if (data.serviceName !== void 0) {
      let data1 = data.serviceName;
      if (typeof data1 === "string") {
        if (!pattern0.test(data1)) {
          const err2 = { instancePath: instancePath + "/serviceName", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]{1,255}$" } };
          vErrors = add(vErrors, err2);
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/serviceName", keyword: "type", params: { type: "string" } };
        vErrors = add(vErrors, err3);
        errors++;
      }
    }
    if (data.taskDefinition !== void 0) {
      if (typeof data.taskDefinition !== "string") {
        const err4 = { instancePath: instancePath + "/taskDefinition", keyword: "type", params: { type: "string" } };
        vErrors = add(vErrors, err4);
        errors++;
      }
    }
    if (data.availabilityZoneRebalancing !== void 0) {
      let data3 = data.availabilityZoneRebalancing;
      if (typeof data3 !== "string") {
        const err5 = { instancePath: instancePath + "/availabilityZoneRebalancing", keyword: "type", params: { type: "string" } };
        vErrors = add(vErrors, err5);
        errors++;
      }
      if (!(data3 === "ENABLED" || data3 === "DISABLED")) {
        const err6 = { instancePath: instancePath + "/availabilityZoneRebalancing", keyword: "enum", params: { allowedValues: schema6.properties.availabilityZoneRebalancing.enum } };
        vErrors = add(vErrors, err6);
        errors++;
      }
    }
    if (data.loadBalancers !== void 0) {
      let data4 = data.loadBalancers;
      if (Array.isArray(data4)) {
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate22(data4[i0], { instancePath: instancePath + "/loadBalancers/" + i0, parentData: data4, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err7 = { instancePath: instancePath + "/loadBalancers", keyword: "type", params: { type: "array" } };
        vErrors = add(vErrors, err7);
        errors++;
      }
    }
    if (data.serviceRegistries !== void 0) {
      let data6 = data.serviceRegistries;
      if (Array.isArray(data6)) {
        if (data6.length > 1) {
          const err8 = { instancePath: instancePath + "/serviceRegistries", keyword: "maxItems", params: { limit: 1 } };
          vErrors = add(vErrors, err8);
          errors++;
        }
        const len1 = data6.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate26(data6[i1], { instancePath: instancePath + "/serviceRegistries/" + i1, parentData: data6, parentDataProperty: i1, rootData })) {
            vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err9 = { instancePath: instancePath + "/serviceRegistries", keyword: "type", params: { type: "array" } };
        vErrors = add(vErrors, err9);
        errors++;
      }
    }
    if (data.desiredCount !== void 0) {
      let data8 = data.desiredCount;
      if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)))) {
        const err10 = { instancePath: instancePath + "/desiredCount", keyword: "type", params: { type: "integer" } };
        vErrors = add(vErrors, err10);
        errors++;
      }
      if (typeof data8 == "number") {
        if (data8 < 0 || isNaN(data8)) {
          const err11 = { instancePath: instancePath + "/desiredCount", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors = add(vErrors, err11);
          errors++;
        }
      }
    }
    if (data.clientToken !== void 0) {
      if (typeof data.clientToken !== "string") {
        const err12 = { instancePath: instancePath + "/clientToken", keyword: "type", params: { type: "string" } };
        vErrors = add(vErrors, err12);
        errors++;
      }
    }
    if (data.launchType !== void 0) {
      let data10 = data.launchType;
      if (typeof data10 !== "string") {
        const err13 = { instancePath: instancePath + "/launchType", keyword: "type", params: { type: "string" } };
        vErrors = add(vErrors, err13);
        errors++;
      }
      if (!(data10 === "EC2" || data10 === "FARGATE" || data10 === "EXTERNAL" || data10 === "MANAGED_INSTANCES")) {
        const err14 = { instancePath: instancePath + "/launchType", keyword: "enum", params: { allowedValues: schema6.properties.launchType.enum } };
        vErrors = add(vErrors, err14);
        errors++;
      }
    }
    if (data.capacityProviderStrategy !== void 0) {
      let data11 = data.capacityProviderStrategy;
      if (Array.isArray(data11)) {
        if (data11.length > 20) {
          const err15 = { instancePath: instancePath + "/capacityProviderStrategy", keyword: "maxItems", params: { limit: 20 } };
          vErrors = add(vErrors, err15);
          errors++;
        }
        const len2 = data11.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate28(data11[i2], { instancePath: instancePath + "/capacityProviderStrategy/" + i2, parentData: data11, parentDataProperty: i2, rootData })) {
            vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err16 = { instancePath: instancePath + "/capacityProviderStrategy", keyword: "type", params: { type: "array" } };
        vErrors = add(vErrors, err16);
        errors++;
      }
    }
    if (data.platformVersion !== void 0) {
      if (typeof data.platformVersion !== "string") {
        const err17 = { instancePath: instancePath + "/platformVersion", keyword: "type", params: { type: "string" } };
        vErrors = add(vErrors, err17);
        errors++;
      }
    }
    if (data.role !== void 0) {
      if (typeof data.role !== "string") {
        const err18 = { instancePath: instancePath + "/role", keyword: "type", params: { type: "string" } };
        vErrors = add(vErrors, err18);
        errors++;
      }
    }
    if (data.deploymentConfiguration !== void 0) {
      if (!validate30(data.deploymentConfiguration, { instancePath: instancePath + "/deploymentConfiguration", parentData: data, parentDataProperty: "deploymentConfiguration", rootData })) {
        vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
        errors = vErrors.length;
      }
    }
    if (data.placementConstraints !== void 0) {
      let data16 = data.placementConstraints;
      if (Array.isArray(data16)) {
        if (data16.length > 10) {
          const err19 = { instancePath: instancePath + "/placementConstraints", keyword: "maxItems", params: { limit: 10 } };
          vErrors = add(vErrors, err19);
          errors++;
        }
        const len3 = data16.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (!validate48(data16[i3], { instancePath: instancePath + "/placementConstraints/" + i3, parentData: data16, parentDataProperty: i3, rootData })) {
            vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err20 = { instancePath: instancePath + "/placementConstraints", keyword: "type", params: { type: "array" } };
        vErrors = add(vErrors, err20);
        errors++;
      }
    }
    if (data.placementStrategy !== void 0) {
      let data18 = data.placementStrategy;
      if (Array.isArray(data18)) {
        if (data18.length > 5) {
          const err21 = { instancePath: instancePath + "/placementStrategy", keyword: "maxItems", params: { limit: 5 } };
          vErrors = add(vErrors, err21);
          errors++;
        }
        const len4 = data18.length;
        for (let i4 = 0; i4 < len4; i4++) {
          if (!validate50(data18[i4], { instancePath: instancePath + "/placementStrategy/" + i4, parentData: data18, parentDataProperty: i4, rootData })) {
            vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err22 = { instancePath: instancePath + "/placementStrategy", keyword: "type", params: { type: "array" } };
        vErrors = add(vErrors, err22);
        errors++;
      }
    }
    if (data.networkConfiguration !== void 0) {
      if (!validate52(data.networkConfiguration, { instancePath: instancePath + "/networkConfiguration", parentData: data, parentDataProperty: "networkConfiguration", rootData })) {
        vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
        errors = vErrors.length;
      }
    }
    if (data.healthCheckGracePeriodSeconds !== void 0) {
      let data21 = data.healthCheckGracePeriodSeconds;
      if (!(typeof data21 == "number" && (!(data21 % 1) && !isNaN(data21)))) {
        const err23 = { instancePath: instancePath + "/healthCheckGracePeriodSeconds", keyword: "type", params: { type: "integer" } };
        vErrors = add(vErrors, err23);
        errors++;
      }
      if (typeof data21 == "number") {
        if (data21 > 2147483647 || isNaN(data21)) {
          const err24 = { instancePath: instancePath + "/healthCheckGracePeriodSeconds", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } };
          vErrors = add(vErrors, err24);
          errors++;
        }
        if (data21 < 0 || isNaN(data21)) {
          const err25 = { instancePath: instancePath + "/healthCheckGracePeriodSeconds", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors = add(vErrors, err25);
          errors++;
        }
      }
    }
    if (data.schedulingStrategy !== void 0) {
      let data22 = data.schedulingStrategy;
      if (typeof data22 !== "string") {
        const err26 = { instancePath: instancePath + "/schedulingStrategy", keyword: "type", params: { type: "string" } };
        vErrors = add(vErrors, err26);
        errors++;
      }
      if (!(data22 === "REPLICA" || data22 === "DAEMON")) {
        const err27 = { instancePath: instancePath + "/schedulingStrategy", keyword: "enum", params: { allowedValues: schema6.properties.schedulingStrategy.enum } };
        vErrors = add(vErrors, err27);
        errors++;
      }
    }
    if (data.deploymentController !== void 0) {
      if (!validate56(data.deploymentController, { instancePath: instancePath + "/deploymentController", parentData: data, parentDataProperty: "deploymentController", rootData })) {
        vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
        errors = vErrors.length;
      }
    }
    if (data.tags !== void 0) {
      let data24 = data.tags;
      if (Array.isArray(data24)) {
        if (data24.length > 50) {
          const err28 = { instancePath: instancePath + "/tags", keyword: "maxItems", params: { limit: 50 } };
          vErrors = add(vErrors, err28);
          errors++;
        }
        if (data24.length < 0) {
          const err29 = { instancePath: instancePath + "/tags", keyword: "minItems", params: { limit: 0 } };
          vErrors = add(vErrors, err29);
          errors++;
        }
        const len5 = data24.length;
        for (let i5 = 0; i5 < len5; i5++) {
          if (!validate58(data24[i5], { instancePath: instancePath + "/tags/" + i5, parentData: data24, parentDataProperty: i5, rootData })) {
            vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err30 = { instancePath: instancePath + "/tags", keyword: "type", params: { type: "array" } };
        vErrors = add(vErrors, err30);
        errors++;
      }
    }
    if (data.enableECSManagedTags !== void 0) {
      if (typeof data.enableECSManagedTags !== "boolean") {
        const err31 = { instancePath: instancePath + "/enableECSManagedTags", keyword: "type", params: { type: "boolean" } };
        vErrors = add(vErrors, err31);
        errors++;
      }
    }
    if (data.propagateTags !== void 0) {
      let data27 = data.propagateTags;
      if (typeof data27 !== "string") {
        const err32 = { instancePath: instancePath + "/propagateTags", keyword: "type", params: { type: "string" } };
        vErrors = add(vErrors, err32);
        errors++;
      }
      if (!(data27 === "TASK_DEFINITION" || data27 === "SERVICE" || data27 === "NONE")) {
        const err33 = { instancePath: instancePath + "/propagateTags", keyword: "enum", params: { allowedValues: schema6.properties.propagateTags.enum } };
        vErrors = add(vErrors, err33);
        errors++;
      }
    }
    if (data.enableExecuteCommand !== void 0) {
      if (typeof data.enableExecuteCommand !== "boolean") {
        const err34 = { instancePath: instancePath + "/enableExecuteCommand", keyword: "type", params: { type: "boolean" } };
        vErrors = add(vErrors, err34);
        errors++;
      }
    }
    if (data.serviceConnectConfiguration !== void 0) {
      if (!validate60(data.serviceConnectConfiguration, { instancePath: instancePath + "/serviceConnectConfiguration", parentData: data, parentDataProperty: "serviceConnectConfiguration", rootData })) {
        vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
        errors = vErrors.length;
      }
    }
    if (data.volumeConfigurations !== void 0) {
      let data30 = data.volumeConfigurations;
      if (Array.isArray(data30)) {
        const len6 = data30.length;
        for (let i6 = 0; i6 < len6; i6++) {
          if (!validate86(data30[i6], { instancePath: instancePath + "/volumeConfigurations/" + i6, parentData: data30, parentDataProperty: i6, rootData })) {
            vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err35 = { instancePath: instancePath + "/volumeConfigurations", keyword: "type", params: { type: "array" } };
        vErrors = add(vErrors, err35);
        errors++;
      }
    }
    if (data.vpcLatticeConfigurations !== void 0) {
      let data32 = data.vpcLatticeConfigurations;
      if (Array.isArray(data32)) {
        const len7 = data32.length;
        for (let i7 = 0; i7 < len7; i7++) {
          if (!validate93(data32[i7], { instancePath: instancePath + "/vpcLatticeConfigurations/" + i7, parentData: data32, parentDataProperty: i7, rootData })) {
            vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err36 = { instancePath: instancePath + "/vpcLatticeConfigurations", keyword: "type", params: { type: "array" } };
        vErrors = add(vErrors, err36);
        errors++;
      }
    }
    if (data.gatewayConnectors !== void 0) {
      let data34 = data.gatewayConnectors;
      if (Array.isArray(data34)) {
        const len8 = data34.length;
        for (let i8 = 0; i8 < len8; i8++) {
          if (!validate97(data34[i8], { instancePath: instancePath + "/gatewayConnectors/" + i8, parentData: data34, parentDataProperty: i8, rootData })) {
            vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err37 = { instancePath: instancePath + "/gatewayConnectors", keyword: "type", params: { type: "array" } };
        vErrors = add(vErrors, err37);
        errors++;
      }
    }
    if (data.monitoring !== void 0) {
      if (!validate105(data.monitoring, { instancePath: instancePath + "/monitoring", parentData: data, parentDataProperty: "monitoring", rootData })) {
        vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
        errors = vErrors.length;
      }
    }
    if (data.service !== void 0) {
      if (typeof data.service !== "string") {
        const err38 = { instancePath: instancePath + "/service", keyword: "type", params: { type: "string" } };
        vErrors = add(vErrors, err38);
        errors++;
      }
    }
  } else {
    const err39 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors = add(vErrors, err39);
    errors++;
  }
  validate21.errors = vErrors;
  return errors === 0;
}
var validate = (value) => valid(value) ? [] : valid.errors;
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  validate
});

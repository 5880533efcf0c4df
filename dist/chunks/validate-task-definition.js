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
var schema6 = { "type": "object", "additionalProperties": false, "required": ["family", "containerDefinitions"], "properties": { "family": { "type": "string", "pattern": "^[A-Za-z0-9_-]{1,255}$" }, "taskRoleArn": { "type": "string" }, "executionRoleArn": { "type": "string" }, "networkMode": { "type": "string", "enum": ["bridge", "host", "awsvpc", "none"] }, "containerDefinitions": { "type": "array", "items": { "$ref": "#/$defs/ContainerDefinition" } }, "volumes": { "type": "array", "items": { "$ref": "#/$defs/Volume" } }, "placementConstraints": { "type": "array", "items": { "$ref": "#/$defs/TaskDefinitionPlacementConstraint" } }, "requiresCompatibilities": { "type": "array", "items": { "type": "string", "enum": ["EC2", "FARGATE", "EXTERNAL", "MANAGED_INSTANCES"] } }, "cpu": { "type": "string", "pattern": "^(?:\\s*(?:\\d+|\\d*\\.\\d+)\\s*(?:[vV][cC][pP][uU]s?)?\\s*)?$" }, "memory": { "type": "string", "pattern": "^(?:\\s*(?:\\d+|\\d*\\.\\d+)\\s*(?:[gGmM][iI]?[bB])?\\s*)?$" }, "tags": { "type": "array", "items": { "$ref": "#/$defs/Tag" }, "minItems": 0, "maxItems": 50 }, "pidMode": { "type": "string", "enum": ["host", "task"] }, "ipcMode": { "type": "string", "enum": ["host", "task", "none"] }, "proxyConfiguration": { "$ref": "#/$defs/ProxyConfiguration" }, "inferenceAccelerators": { "type": "array", "items": { "$ref": "#/$defs/InferenceAccelerator" } }, "ephemeralStorage": { "$ref": "#/$defs/EphemeralStorage" }, "runtimePlatform": { "$ref": "#/$defs/RuntimePlatform" }, "enableFaultInjection": { "type": "boolean" } }, "$defs": { "ContainerDefinition": { "type": "object", "additionalProperties": false, "required": ["name", "image"], "properties": { "name": { "type": "string", "pattern": "^[A-Za-z0-9_-]{1,255}$" }, "image": { "type": "string" }, "repositoryCredentials": { "$ref": "#/$defs/RepositoryCredentials" }, "cpu": { "type": "integer" }, "memory": { "type": "integer" }, "memoryReservation": { "type": "integer" }, "links": { "type": "array", "items": { "type": "string" } }, "portMappings": { "type": "array", "items": { "$ref": "#/$defs/PortMapping" } }, "essential": { "type": "boolean" }, "restartPolicy": { "$ref": "#/$defs/ContainerRestartPolicy" }, "entryPoint": { "type": "array", "items": { "type": "string" } }, "command": { "type": "array", "items": { "type": "string" } }, "environment": { "type": "array", "items": { "$ref": "#/$defs/KeyValuePair" } }, "environmentFiles": { "type": "array", "items": { "$ref": "#/$defs/EnvironmentFile" }, "maxItems": 10 }, "mountPoints": { "type": "array", "items": { "$ref": "#/$defs/MountPoint" } }, "volumesFrom": { "type": "array", "items": { "$ref": "#/$defs/VolumeFrom" } }, "linuxParameters": { "$ref": "#/$defs/LinuxParameters" }, "secrets": { "type": "array", "items": { "$ref": "#/$defs/Secret" } }, "dependsOn": { "type": "array", "items": { "$ref": "#/$defs/ContainerDependency" } }, "startTimeout": { "type": "integer" }, "stopTimeout": { "type": "integer" }, "versionConsistency": { "type": "string", "enum": ["enabled", "disabled"] }, "hostname": { "type": "string" }, "user": { "type": "string" }, "workingDirectory": { "type": "string" }, "disableNetworking": { "type": "boolean" }, "privileged": { "type": "boolean" }, "readonlyRootFilesystem": { "type": "boolean" }, "dnsServers": { "type": "array", "items": { "type": "string" } }, "dnsSearchDomains": { "type": "array", "items": { "type": "string" } }, "extraHosts": { "type": "array", "items": { "$ref": "#/$defs/HostEntry" } }, "dockerSecurityOptions": { "type": "array", "items": { "type": "string" } }, "interactive": { "type": "boolean" }, "pseudoTerminal": { "type": "boolean" }, "dockerLabels": { "type": "object", "additionalProperties": { "type": "string" } }, "ulimits": { "type": "array", "items": { "$ref": "#/$defs/Ulimit" } }, "logConfiguration": { "$ref": "#/$defs/LogConfiguration" }, "healthCheck": { "$ref": "#/$defs/HealthCheck" }, "systemControls": { "type": "array", "items": { "$ref": "#/$defs/SystemControl" } }, "resourceRequirements": { "type": "array", "items": { "$ref": "#/$defs/ResourceRequirement" } }, "firelensConfiguration": { "$ref": "#/$defs/FirelensConfiguration" }, "credentialSpecs": { "type": "array", "items": { "type": "string" }, "maxItems": 1 } } }, "RepositoryCredentials": { "type": "object", "additionalProperties": false, "required": ["credentialsParameter"], "properties": { "credentialsParameter": { "type": "string" } } }, "PortMapping": { "type": "object", "additionalProperties": false, "properties": { "containerPort": { "type": "integer", "minimum": 0, "maximum": 65535 }, "hostPort": { "type": "integer", "minimum": 0, "maximum": 65535 }, "protocol": { "type": "string" }, "name": { "type": "string", "pattern": "^[a-z0-9_][a-z0-9_-]{0,63}$" }, "appProtocol": { "type": "string", "enum": ["http", "http2", "grpc"] }, "containerPortRange": { "type": "string", "pattern": "^\\d{1,5}-\\d{1,5}$" } } }, "ContainerRestartPolicy": { "type": "object", "additionalProperties": false, "required": ["enabled"], "properties": { "enabled": { "type": "boolean" }, "ignoredExitCodes": { "type": "array", "items": { "type": "integer" }, "maxItems": 50 }, "restartAttemptPeriod": { "type": "integer", "minimum": 60, "maximum": 1800 } } }, "KeyValuePair": { "type": "object", "additionalProperties": false, "properties": { "name": { "type": "string" }, "value": { "type": "string" } } }, "EnvironmentFile": { "type": "object", "additionalProperties": false, "required": ["value", "type"], "properties": { "value": { "type": "string" }, "type": { "type": "string", "enum": ["s3"] } } }, "MountPoint": { "type": "object", "additionalProperties": false, "properties": { "sourceVolume": { "type": "string" }, "containerPath": { "type": "string" }, "readOnly": { "type": "boolean" } } }, "VolumeFrom": { "type": "object", "additionalProperties": false, "properties": { "sourceContainer": { "type": "string" }, "readOnly": { "type": "boolean" } } }, "LinuxParameters": { "type": "object", "additionalProperties": false, "properties": { "capabilities": { "$ref": "#/$defs/KernelCapabilities" }, "devices": { "type": "array", "items": { "$ref": "#/$defs/Device" } }, "initProcessEnabled": { "type": "boolean" }, "sharedMemorySize": { "type": "integer" }, "tmpfs": { "type": "array", "items": { "$ref": "#/$defs/Tmpfs" } }, "maxSwap": { "type": "integer" }, "swappiness": { "type": "integer" } } }, "KernelCapabilities": { "type": "object", "additionalProperties": false, "properties": { "add": { "type": "array", "items": { "type": "string" } }, "drop": { "type": "array", "items": { "type": "string" } } } }, "Device": { "type": "object", "additionalProperties": false, "required": ["hostPath"], "properties": { "hostPath": { "type": "string" }, "containerPath": { "type": "string" }, "permissions": { "type": "array", "items": { "type": "string", "enum": ["read", "write", "mknod"] } } } }, "Tmpfs": { "type": "object", "additionalProperties": false, "required": ["containerPath", "size"], "properties": { "containerPath": { "type": "string" }, "size": { "type": "integer" }, "mountOptions": { "type": "array", "items": { "type": "string" } } } }, "Secret": { "type": "object", "additionalProperties": false, "required": ["name", "valueFrom"], "properties": { "name": { "type": "string" }, "valueFrom": { "type": "string" } } }, "ContainerDependency": { "type": "object", "additionalProperties": false, "required": ["containerName", "condition"], "properties": { "containerName": { "type": "string" }, "condition": { "type": "string", "enum": ["START", "COMPLETE", "SUCCESS", "HEALTHY"] } } }, "HostEntry": { "type": "object", "additionalProperties": false, "required": ["hostname", "ipAddress"], "properties": { "hostname": { "type": "string" }, "ipAddress": { "type": "string" } } }, "Ulimit": { "type": "object", "additionalProperties": false, "required": ["name", "softLimit", "hardLimit"], "properties": { "name": { "type": "string", "enum": ["core", "cpu", "data", "fsize", "locks", "memlock", "msgqueue", "nice", "nofile", "nproc", "rss", "rtprio", "rttime", "sigpending", "stack"] }, "softLimit": { "type": "integer" }, "hardLimit": { "type": "integer" } } }, "LogConfiguration": { "type": "object", "additionalProperties": false, "required": ["logDriver"], "properties": { "logDriver": { "type": "string", "enum": ["json-file", "syslog", "journald", "gelf", "fluentd", "awslogs", "splunk", "awsfirelens"] }, "options": { "type": "object", "additionalProperties": { "type": "string" } }, "secretOptions": { "type": "array", "items": { "$ref": "#/$defs/Secret" } } } }, "HealthCheck": { "type": "object", "additionalProperties": false, "required": ["command"], "properties": { "command": { "type": "array", "items": { "type": "string" } }, "interval": { "type": "integer", "minimum": 5, "maximum": 300 }, "timeout": { "type": "integer", "minimum": 2, "maximum": 60 }, "retries": { "type": "integer", "minimum": 1, "maximum": 10 }, "startPeriod": { "type": "integer", "minimum": 0, "maximum": 300 } } }, "SystemControl": { "type": "object", "additionalProperties": false, "properties": { "namespace": { "type": "string" }, "value": { "type": "string" } } }, "ResourceRequirement": { "type": "object", "additionalProperties": false, "required": ["value", "type"], "properties": { "value": { "type": "string" }, "type": { "type": "string", "enum": ["GPU", "InferenceAccelerator", "NeuronDevice"] }, "sharingStrategy": { "$ref": "#/$defs/SharingStrategy" } } }, "SharingStrategy": { "type": "object", "additionalProperties": false, "properties": { "nvidiaMps": { "$ref": "#/$defs/NvidiaMpsAllocation" } } }, "NvidiaMpsAllocation": { "type": "object", "additionalProperties": false, "properties": { "memory": { "type": "number" }, "maxComputePercent": { "type": "number" } } }, "FirelensConfiguration": { "type": "object", "additionalProperties": false, "required": ["type"], "properties": { "type": { "type": "string", "enum": ["fluentd", "fluentbit"] }, "options": { "type": "object", "additionalProperties": { "type": "string" } } } }, "Volume": { "type": "object", "additionalProperties": false, "properties": { "name": { "type": "string", "pattern": "^[A-Za-z0-9_-]{1,255}$" }, "host": { "$ref": "#/$defs/HostVolumeProperties" }, "dockerVolumeConfiguration": { "$ref": "#/$defs/DockerVolumeConfiguration" }, "efsVolumeConfiguration": { "$ref": "#/$defs/EFSVolumeConfiguration" }, "s3filesVolumeConfiguration": { "$ref": "#/$defs/S3FilesVolumeConfiguration" }, "fsxWindowsFileServerVolumeConfiguration": { "$ref": "#/$defs/FSxWindowsFileServerVolumeConfiguration" }, "configuredAtLaunch": { "type": "boolean" } } }, "HostVolumeProperties": { "type": "object", "additionalProperties": false, "properties": { "sourcePath": { "type": "string" } } }, "DockerVolumeConfiguration": { "type": "object", "additionalProperties": false, "properties": { "scope": { "type": "string", "enum": ["task", "shared"] }, "autoprovision": { "type": "boolean" }, "driver": { "type": "string" }, "driverOpts": { "type": "object", "additionalProperties": { "type": "string" } }, "labels": { "type": "object", "additionalProperties": { "type": "string" } } } }, "EFSVolumeConfiguration": { "type": "object", "additionalProperties": false, "required": ["fileSystemId"], "properties": { "fileSystemId": { "type": "string" }, "rootDirectory": { "type": "string" }, "transitEncryption": { "type": "string", "enum": ["ENABLED", "DISABLED"] }, "transitEncryptionPort": { "type": "integer" }, "authorizationConfig": { "$ref": "#/$defs/EFSAuthorizationConfig" } } }, "EFSAuthorizationConfig": { "type": "object", "additionalProperties": false, "properties": { "accessPointId": { "type": "string" }, "iam": { "type": "string", "enum": ["ENABLED", "DISABLED"] } } }, "S3FilesVolumeConfiguration": { "type": "object", "additionalProperties": false, "required": ["fileSystemArn"], "properties": { "fileSystemArn": { "type": "string" }, "rootDirectory": { "type": "string" }, "transitEncryptionPort": { "type": "integer" }, "accessPointArn": { "type": "string" } } }, "FSxWindowsFileServerVolumeConfiguration": { "type": "object", "additionalProperties": false, "required": ["fileSystemId", "rootDirectory", "authorizationConfig"], "properties": { "fileSystemId": { "type": "string" }, "rootDirectory": { "type": "string" }, "authorizationConfig": { "$ref": "#/$defs/FSxWindowsFileServerAuthorizationConfig" } } }, "FSxWindowsFileServerAuthorizationConfig": { "type": "object", "additionalProperties": false, "required": ["credentialsParameter", "domain"], "properties": { "credentialsParameter": { "type": "string" }, "domain": { "type": "string" } } }, "TaskDefinitionPlacementConstraint": { "type": "object", "additionalProperties": false, "properties": { "type": { "type": "string", "enum": ["memberOf"] }, "expression": { "type": "string", "maxLength": 2e3 } } }, "Tag": { "type": "object", "additionalProperties": false, "properties": { "key": { "type": "string", "pattern": "^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$", "minLength": 1, "maxLength": 128 }, "value": { "type": "string", "pattern": "^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$", "minLength": 0, "maxLength": 256 } } }, "ProxyConfiguration": { "type": "object", "additionalProperties": false, "required": ["containerName"], "properties": { "type": { "type": "string", "enum": ["APPMESH"] }, "containerName": { "type": "string" }, "properties": { "type": "array", "items": { "$ref": "#/$defs/KeyValuePair" } } } }, "InferenceAccelerator": { "type": "object", "additionalProperties": false, "required": ["deviceName", "deviceType"], "properties": { "deviceName": { "type": "string" }, "deviceType": { "type": "string" } } }, "EphemeralStorage": { "type": "object", "additionalProperties": false, "required": ["sizeInGiB"], "properties": { "sizeInGiB": { "type": "integer", "minimum": 21, "maximum": 200 } } }, "RuntimePlatform": { "type": "object", "additionalProperties": false, "properties": { "cpuArchitecture": { "type": "string", "enum": ["X86_64", "ARM64"] }, "operatingSystemFamily": { "type": "string", "enum": ["WINDOWS_SERVER_2019_FULL", "WINDOWS_SERVER_2019_CORE", "WINDOWS_SERVER_2016_FULL", "WINDOWS_SERVER_2004_CORE", "WINDOWS_SERVER_2022_CORE", "WINDOWS_SERVER_2022_FULL", "WINDOWS_SERVER_2025_CORE", "WINDOWS_SERVER_2025_FULL", "WINDOWS_SERVER_20H2_CORE", "LINUX"] } } } } };
var func2 = Object.prototype.hasOwnProperty;
var pattern0 = new RegExp("^[A-Za-z0-9_-]{1,255}$", "u");
var pattern5 = new RegExp("^(?:\\s*(?:\\d+|\\d*\\.\\d+)\\s*(?:[vV][cC][pP][uU]s?)?\\s*)?$", "u");
var pattern6 = new RegExp("^(?:\\s*(?:\\d+|\\d*\\.\\d+)\\s*(?:[gGmM][iI]?[bB])?\\s*)?$", "u");
var schema7 = { "type": "object", "additionalProperties": false, "required": ["name", "image"], "properties": { "name": { "type": "string", "pattern": "^[A-Za-z0-9_-]{1,255}$" }, "image": { "type": "string" }, "repositoryCredentials": { "$ref": "#/$defs/RepositoryCredentials" }, "cpu": { "type": "integer" }, "memory": { "type": "integer" }, "memoryReservation": { "type": "integer" }, "links": { "type": "array", "items": { "type": "string" } }, "portMappings": { "type": "array", "items": { "$ref": "#/$defs/PortMapping" } }, "essential": { "type": "boolean" }, "restartPolicy": { "$ref": "#/$defs/ContainerRestartPolicy" }, "entryPoint": { "type": "array", "items": { "type": "string" } }, "command": { "type": "array", "items": { "type": "string" } }, "environment": { "type": "array", "items": { "$ref": "#/$defs/KeyValuePair" } }, "environmentFiles": { "type": "array", "items": { "$ref": "#/$defs/EnvironmentFile" }, "maxItems": 10 }, "mountPoints": { "type": "array", "items": { "$ref": "#/$defs/MountPoint" } }, "volumesFrom": { "type": "array", "items": { "$ref": "#/$defs/VolumeFrom" } }, "linuxParameters": { "$ref": "#/$defs/LinuxParameters" }, "secrets": { "type": "array", "items": { "$ref": "#/$defs/Secret" } }, "dependsOn": { "type": "array", "items": { "$ref": "#/$defs/ContainerDependency" } }, "startTimeout": { "type": "integer" }, "stopTimeout": { "type": "integer" }, "versionConsistency": { "type": "string", "enum": ["enabled", "disabled"] }, "hostname": { "type": "string" }, "user": { "type": "string" }, "workingDirectory": { "type": "string" }, "disableNetworking": { "type": "boolean" }, "privileged": { "type": "boolean" }, "readonlyRootFilesystem": { "type": "boolean" }, "dnsServers": { "type": "array", "items": { "type": "string" } }, "dnsSearchDomains": { "type": "array", "items": { "type": "string" } }, "extraHosts": { "type": "array", "items": { "$ref": "#/$defs/HostEntry" } }, "dockerSecurityOptions": { "type": "array", "items": { "type": "string" } }, "interactive": { "type": "boolean" }, "pseudoTerminal": { "type": "boolean" }, "dockerLabels": { "type": "object", "additionalProperties": { "type": "string" } }, "ulimits": { "type": "array", "items": { "$ref": "#/$defs/Ulimit" } }, "logConfiguration": { "$ref": "#/$defs/LogConfiguration" }, "healthCheck": { "$ref": "#/$defs/HealthCheck" }, "systemControls": { "type": "array", "items": { "$ref": "#/$defs/SystemControl" } }, "resourceRequirements": { "type": "array", "items": { "$ref": "#/$defs/ResourceRequirement" } }, "firelensConfiguration": { "$ref": "#/$defs/FirelensConfiguration" }, "credentialSpecs": { "type": "array", "items": { "type": "string" }, "maxItems": 1 } } };
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.credentialsParameter === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "credentialsParameter" } };
      vErrors = add(vErrors, err0);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "credentialsParameter")) {
        const err1 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors = add(vErrors, err1);
        errors++;
      }
    }
    if (data.credentialsParameter !== void 0) {
      if (typeof data.credentialsParameter !== "string") {
        const err2 = { instancePath: instancePath + "/credentialsParameter", keyword: "type", params: { type: "string" } };
        vErrors = add(vErrors, err2);
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors = add(vErrors, err3);
    errors++;
  }
  validate23.errors = vErrors;
  return errors === 0;
}
var schema9 = { "type": "object", "additionalProperties": false, "properties": { "containerPort": { "type": "integer", "minimum": 0, "maximum": 65535 }, "hostPort": { "type": "integer", "minimum": 0, "maximum": 65535 }, "protocol": { "type": "string" }, "name": { "type": "string", "pattern": "^[a-z0-9_][a-z0-9_-]{0,63}$" }, "appProtocol": { "type": "string", "enum": ["http", "http2", "grpc"] }, "containerPortRange": { "type": "string", "pattern": "^\\d{1,5}-\\d{1,5}$" } } };
var pattern2 = new RegExp("^[a-z0-9_][a-z0-9_-]{0,63}$", "u");
var pattern3 = new RegExp("^\\d{1,5}-\\d{1,5}$", "u");
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "containerPort" || key0 === "hostPort" || key0 === "protocol" || key0 === "name" || key0 === "appProtocol" || key0 === "containerPortRange")) {
        const err0 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors = add(vErrors, err0);
        errors++;
      }
    }
    if (data.containerPort !== void 0) {
      let data0 = data.containerPort;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)))) {
        const err1 = { instancePath: instancePath + "/containerPort", keyword: "type", params: { type: "integer" } };
        vErrors = add(vErrors, err1);
        errors++;
      }
      if (typeof data0 == "number") {
        if (data0 > 65535 || isNaN(data0)) {
          const err2 = { instancePath: instancePath + "/containerPort", keyword: "maximum", params: { comparison: "<=", limit: 65535 } };
          vErrors = add(vErrors, err2);
          errors++;
        }
        if (data0 < 0 || isNaN(data0)) {
          const err3 = { instancePath: instancePath + "/containerPort", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors = add(vErrors, err3);
          errors++;
        }
      }
    }
    if (data.hostPort !== void 0) {
      let data1 = data.hostPort;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)))) {
        const err4 = { instancePath: instancePath + "/hostPort", keyword: "type", params: { type: "integer" } };
        vErrors = add(vErrors, err4);
        errors++;
      }
      if (typeof data1 == "number") {
        if (data1 > 65535 || isNaN(data1)) {
          const err5 = { instancePath: instancePath + "/hostPort", keyword: "maximum", params: { comparison: "<=", limit: 65535 } };
          vErrors = add(vErrors, err5);
          errors++;
        }
        if (data1 < 0 || isNaN(data1)) {
          const err6 = { instancePath: instancePath + "/hostPort", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors = add(vErrors, err6);
          errors++;
        }
      }
    }
    if (data.protocol !== void 0) {
      if (typeof data.protocol !== "string") {
        const err7 = { instancePath: instancePath + "/protocol", keyword: "type", params: { type: "string" } };
        vErrors = add(vErrors, err7);
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data3 = data.name;
      if (typeof data3 === "string") {
        if (!pattern2.test(data3)) {
          const err8 = { instancePath: instancePath + "/name", keyword: "pattern", params: { pattern: "^[a-z0-9_][a-z0-9_-]{0,63}$" } };
          vErrors = add(vErrors, err8);
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/name", keyword: "type", params: { type: "string" } };
        vErrors = add(vErrors, err9);
        errors++;
      }
    }
    if (data.appProtocol !== void 0) {
      let data4 = data.appProtocol;
      if (typeof data4 !== "string") {
        const err10 = { instancePath: instancePath + "/appProtocol", keyword: "type", params: { type: "string" } };
        vErrors = add(vErrors, err10);
        errors++;
      }
      if (!(data4 === "http" || data4 === "http2" || data4 === "grpc")) {
        const err11 = { instancePath: instancePath + "/appProtocol", keyword: "enum", params: { allowedValues: schema9.properties.appProtocol.enum } };
        vErrors = add(vErrors, err11);
        errors++;
      }
    }
    if (data.containerPortRange !== void 0) {
      let data5 = data.containerPortRange;
      if (typeof data5 === "string") {
        if (!pattern3.test(data5)) {
          const err12 = { instancePath: instancePath + "/containerPortRange", keyword: "pattern", params: { pattern: "^\\d{1,5}-\\d{1,5}$" } };
          vErrors = add(vErrors, err12);
          errors++;
        }
      } else {
        const err13 = { instancePath: instancePath + "/containerPortRange", keyword: "type", params: { type: "string" } };
        vErrors = add(vErrors, err13);
        errors++;
      }
    }
  } else {
    const err14 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors = add(vErrors, err14);
    errors++;
  }
  validate25.errors = vErrors;
  return errors === 0;
}
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.enabled === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "enabled" } };
      vErrors = add(vErrors, err0);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "enabled" || key0 === "ignoredExitCodes" || key0 === "restartAttemptPeriod")) {
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
    if (data.ignoredExitCodes !== void 0) {
      let data1 = data.ignoredExitCodes;
      if (Array.isArray(data1)) {
        if (data1.length > 50) {
          const err3 = { instancePath: instancePath + "/ignoredExitCodes", keyword: "maxItems", params: { limit: 50 } };
          vErrors = add(vErrors, err3);
          errors++;
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)))) {
            const err4 = { instancePath: instancePath + "/ignoredExitCodes/" + i0, keyword: "type", params: { type: "integer" } };
            vErrors = add(vErrors, err4);
            errors++;
          }
        }
      } else {
        const err5 = { instancePath: instancePath + "/ignoredExitCodes", keyword: "type", params: { type: "array" } };
        vErrors = add(vErrors, err5);
        errors++;
      }
    }
    if (data.restartAttemptPeriod !== void 0) {
      let data3 = data.restartAttemptPeriod;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)))) {
        const err6 = { instancePath: instancePath + "/restartAttemptPeriod", keyword: "type", params: { type: "integer" } };
        vErrors = add(vErrors, err6);
        errors++;
      }
      if (typeof data3 == "number") {
        if (data3 > 1800 || isNaN(data3)) {
          const err7 = { instancePath: instancePath + "/restartAttemptPeriod", keyword: "maximum", params: { comparison: "<=", limit: 1800 } };
          vErrors = add(vErrors, err7);
          errors++;
        }
        if (data3 < 60 || isNaN(data3)) {
          const err8 = { instancePath: instancePath + "/restartAttemptPeriod", keyword: "minimum", params: { comparison: ">=", limit: 60 } };
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
  validate27.errors = vErrors;
  return errors === 0;
}
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "name" || key0 === "value")) {
        const err0 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors = add(vErrors, err0);
        errors++;
      }
    }
    if (data.name !== void 0) {
      if (typeof data.name !== "string") {
        const err1 = { instancePath: instancePath + "/name", keyword: "type", params: { type: "string" } };
        vErrors = add(vErrors, err1);
        errors++;
      }
    }
    if (data.value !== void 0) {
      if (typeof data.value !== "string") {
        const err2 = { instancePath: instancePath + "/value", keyword: "type", params: { type: "string" } };
        vErrors = add(vErrors, err2);
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors = add(vErrors, err3);
    errors++;
  }
  validate29.errors = vErrors;
  return errors === 0;
}
var schema12 = { "type": "object", "additionalProperties": false, "required": ["value", "type"], "properties": { "value": { "type": "string" }, "type": { "type": "string", "enum": ["s3"] } } };
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.value === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "value" } };
      vErrors = add(vErrors, err0);
      errors++;
    }
    if (data.type === void 0) {
      const err1 = { instancePath, keyword: "required", params: { missingProperty: "type" } };
      vErrors = add(vErrors, err1);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "value" || key0 === "type")) {
        const err2 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors = add(vErrors, err2);
        errors++;
      }
    }
    if (data.value !== void 0) {
      if (typeof data.value !== "string") {
        const err3 = { instancePath: instancePath + "/value", keyword: "type", params: { type: "string" } };
        vErrors = add(vErrors, err3);
        errors++;
      }
    }
    if (data.type !== void 0) {
      let data1 = data.type;
      if (typeof data1 !== "string") {
        const err4 = { instancePath: instancePath + "/type", keyword: "type", params: { type: "string" } };
        vErrors = add(vErrors, err4);
        errors++;
      }
      if (!(data1 === "s3")) {
        const err5 = { instancePath: instancePath + "/type", keyword: "enum", params: { allowedValues: schema12.properties.type.enum } };
        vErrors = add(vErrors, err5);
        errors++;
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
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "sourceVolume" || key0 === "containerPath" || key0 === "readOnly")) {
        const err0 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors = add(vErrors, err0);
        errors++;
      }
    }
    if (data.sourceVolume !== void 0) {
      if (typeof data.sourceVolume !== "string") {
        const err1 = { instancePath: instancePath + "/sourceVolume", keyword: "type", params: { type: "string" } };
        vErrors = add(vErrors, err1);
        errors++;
      }
    }
    if (data.containerPath !== void 0) {
      if (typeof data.containerPath !== "string") {
        const err2 = { instancePath: instancePath + "/containerPath", keyword: "type", params: { type: "string" } };
        vErrors = add(vErrors, err2);
        errors++;
      }
    }
    if (data.readOnly !== void 0) {
      if (typeof data.readOnly !== "boolean") {
        const err3 = { instancePath: instancePath + "/readOnly", keyword: "type", params: { type: "boolean" } };
        vErrors = add(vErrors, err3);
        errors++;
      }
    }
  } else {
    const err4 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors = add(vErrors, err4);
    errors++;
  }
  validate33.errors = vErrors;
  return errors === 0;
}
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "sourceContainer" || key0 === "readOnly")) {
        const err0 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors = add(vErrors, err0);
        errors++;
      }
    }
    if (data.sourceContainer !== void 0) {
      if (typeof data.sourceContainer !== "string") {
        const err1 = { instancePath: instancePath + "/sourceContainer", keyword: "type", params: { type: "string" } };
        vErrors = add(vErrors, err1);
        errors++;
      }
    }
    if (data.readOnly !== void 0) {
      if (typeof data.readOnly !== "boolean") {
        const err2 = { instancePath: instancePath + "/readOnly", keyword: "type", params: { type: "boolean" } };
        vErrors = add(vErrors, err2);
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors = add(vErrors, err3);
    errors++;
  }
  validate35.errors = vErrors;
  return errors === 0;
}
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "add" || key0 === "drop")) {
        const err0 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors = add(vErrors, err0);
        errors++;
      }
    }
    if (data.add !== void 0) {
      let data0 = data.add;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data0[i0] !== "string") {
            const err1 = { instancePath: instancePath + "/add/" + i0, keyword: "type", params: { type: "string" } };
            vErrors = add(vErrors, err1);
            errors++;
          }
        }
      } else {
        const err2 = { instancePath: instancePath + "/add", keyword: "type", params: { type: "array" } };
        vErrors = add(vErrors, err2);
        errors++;
      }
    }
    if (data.drop !== void 0) {
      let data2 = data.drop;
      if (Array.isArray(data2)) {
        const len1 = data2.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (typeof data2[i1] !== "string") {
            const err3 = { instancePath: instancePath + "/drop/" + i1, keyword: "type", params: { type: "string" } };
            vErrors = add(vErrors, err3);
            errors++;
          }
        }
      } else {
        const err4 = { instancePath: instancePath + "/drop", keyword: "type", params: { type: "array" } };
        vErrors = add(vErrors, err4);
        errors++;
      }
    }
  } else {
    const err5 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors = add(vErrors, err5);
    errors++;
  }
  validate38.errors = vErrors;
  return errors === 0;
}
var schema17 = { "type": "object", "additionalProperties": false, "required": ["hostPath"], "properties": { "hostPath": { "type": "string" }, "containerPath": { "type": "string" }, "permissions": { "type": "array", "items": { "type": "string", "enum": ["read", "write", "mknod"] } } } };
function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.hostPath === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "hostPath" } };
      vErrors = add(vErrors, err0);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "hostPath" || key0 === "containerPath" || key0 === "permissions")) {
        const err1 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors = add(vErrors, err1);
        errors++;
      }
    }
    if (data.hostPath !== void 0) {
      if (typeof data.hostPath !== "string") {
        const err2 = { instancePath: instancePath + "/hostPath", keyword: "type", params: { type: "string" } };
        vErrors = add(vErrors, err2);
        errors++;
      }
    }
    if (data.containerPath !== void 0) {
      if (typeof data.containerPath !== "string") {
        const err3 = { instancePath: instancePath + "/containerPath", keyword: "type", params: { type: "string" } };
        vErrors = add(vErrors, err3);
        errors++;
      }
    }
    if (data.permissions !== void 0) {
      let data2 = data.permissions;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (typeof data3 !== "string") {
            const err4 = { instancePath: instancePath + "/permissions/" + i0, keyword: "type", params: { type: "string" } };
            vErrors = add(vErrors, err4);
            errors++;
          }
          if (!(data3 === "read" || data3 === "write" || data3 === "mknod")) {
            const err5 = { instancePath: instancePath + "/permissions/" + i0, keyword: "enum", params: { allowedValues: schema17.properties.permissions.items.enum } };
            vErrors = add(vErrors, err5);
            errors++;
          }
        }
      } else {
        const err6 = { instancePath: instancePath + "/permissions", keyword: "type", params: { type: "array" } };
        vErrors = add(vErrors, err6);
        errors++;
      }
    }
  } else {
    const err7 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors = add(vErrors, err7);
    errors++;
  }
  validate40.errors = vErrors;
  return errors === 0;
}
function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.containerPath === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "containerPath" } };
      vErrors = add(vErrors, err0);
      errors++;
    }
    if (data.size === void 0) {
      const err1 = { instancePath, keyword: "required", params: { missingProperty: "size" } };
      vErrors = add(vErrors, err1);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "containerPath" || key0 === "size" || key0 === "mountOptions")) {
        const err2 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors = add(vErrors, err2);
        errors++;
      }
    }
    if (data.containerPath !== void 0) {
      if (typeof data.containerPath !== "string") {
        const err3 = { instancePath: instancePath + "/containerPath", keyword: "type", params: { type: "string" } };
        vErrors = add(vErrors, err3);
        errors++;
      }
    }
    if (data.size !== void 0) {
      let data1 = data.size;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)))) {
        const err4 = { instancePath: instancePath + "/size", keyword: "type", params: { type: "integer" } };
        vErrors = add(vErrors, err4);
        errors++;
      }
    }
    if (data.mountOptions !== void 0) {
      let data2 = data.mountOptions;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data2[i0] !== "string") {
            const err5 = { instancePath: instancePath + "/mountOptions/" + i0, keyword: "type", params: { type: "string" } };
            vErrors = add(vErrors, err5);
            errors++;
          }
        }
      } else {
        const err6 = { instancePath: instancePath + "/mountOptions", keyword: "type", params: { type: "array" } };
        vErrors = add(vErrors, err6);
        errors++;
      }
    }
  } else {
    const err7 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors = add(vErrors, err7);
    errors++;
  }
  validate42.errors = vErrors;
  return errors === 0;
}
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "capabilities" || key0 === "devices" || key0 === "initProcessEnabled" || key0 === "sharedMemorySize" || key0 === "tmpfs" || key0 === "maxSwap" || key0 === "swappiness")) {
        const err0 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors = add(vErrors, err0);
        errors++;
      }
    }
    if (data.capabilities !== void 0) {
      if (!validate38(data.capabilities, { instancePath: instancePath + "/capabilities", parentData: data, parentDataProperty: "capabilities", rootData })) {
        vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
        errors = vErrors.length;
      }
    }
    if (data.devices !== void 0) {
      let data1 = data.devices;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate40(data1[i0], { instancePath: instancePath + "/devices/" + i0, parentData: data1, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err1 = { instancePath: instancePath + "/devices", keyword: "type", params: { type: "array" } };
        vErrors = add(vErrors, err1);
        errors++;
      }
    }
    if (data.initProcessEnabled !== void 0) {
      if (typeof data.initProcessEnabled !== "boolean") {
        const err2 = { instancePath: instancePath + "/initProcessEnabled", keyword: "type", params: { type: "boolean" } };
        vErrors = add(vErrors, err2);
        errors++;
      }
    }
    if (data.sharedMemorySize !== void 0) {
      let data4 = data.sharedMemorySize;
      if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)))) {
        const err3 = { instancePath: instancePath + "/sharedMemorySize", keyword: "type", params: { type: "integer" } };
        vErrors = add(vErrors, err3);
        errors++;
      }
    }
    if (data.tmpfs !== void 0) {
      let data5 = data.tmpfs;
      if (Array.isArray(data5)) {
        const len1 = data5.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate42(data5[i1], { instancePath: instancePath + "/tmpfs/" + i1, parentData: data5, parentDataProperty: i1, rootData })) {
            vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err4 = { instancePath: instancePath + "/tmpfs", keyword: "type", params: { type: "array" } };
        vErrors = add(vErrors, err4);
        errors++;
      }
    }
    if (data.maxSwap !== void 0) {
      let data7 = data.maxSwap;
      if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)))) {
        const err5 = { instancePath: instancePath + "/maxSwap", keyword: "type", params: { type: "integer" } };
        vErrors = add(vErrors, err5);
        errors++;
      }
    }
    if (data.swappiness !== void 0) {
      let data8 = data.swappiness;
      if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)))) {
        const err6 = { instancePath: instancePath + "/swappiness", keyword: "type", params: { type: "integer" } };
        vErrors = add(vErrors, err6);
        errors++;
      }
    }
  } else {
    const err7 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors = add(vErrors, err7);
    errors++;
  }
  validate37.errors = vErrors;
  return errors === 0;
}
function validate45(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
  validate45.errors = vErrors;
  return errors === 0;
}
var schema20 = { "type": "object", "additionalProperties": false, "required": ["containerName", "condition"], "properties": { "containerName": { "type": "string" }, "condition": { "type": "string", "enum": ["START", "COMPLETE", "SUCCESS", "HEALTHY"] } } };
function validate47(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.containerName === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "containerName" } };
      vErrors = add(vErrors, err0);
      errors++;
    }
    if (data.condition === void 0) {
      const err1 = { instancePath, keyword: "required", params: { missingProperty: "condition" } };
      vErrors = add(vErrors, err1);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "containerName" || key0 === "condition")) {
        const err2 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
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
    if (data.condition !== void 0) {
      let data1 = data.condition;
      if (typeof data1 !== "string") {
        const err4 = { instancePath: instancePath + "/condition", keyword: "type", params: { type: "string" } };
        vErrors = add(vErrors, err4);
        errors++;
      }
      if (!(data1 === "START" || data1 === "COMPLETE" || data1 === "SUCCESS" || data1 === "HEALTHY")) {
        const err5 = { instancePath: instancePath + "/condition", keyword: "enum", params: { allowedValues: schema20.properties.condition.enum } };
        vErrors = add(vErrors, err5);
        errors++;
      }
    }
  } else {
    const err6 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors = add(vErrors, err6);
    errors++;
  }
  validate47.errors = vErrors;
  return errors === 0;
}
function validate49(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.hostname === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "hostname" } };
      vErrors = add(vErrors, err0);
      errors++;
    }
    if (data.ipAddress === void 0) {
      const err1 = { instancePath, keyword: "required", params: { missingProperty: "ipAddress" } };
      vErrors = add(vErrors, err1);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "hostname" || key0 === "ipAddress")) {
        const err2 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors = add(vErrors, err2);
        errors++;
      }
    }
    if (data.hostname !== void 0) {
      if (typeof data.hostname !== "string") {
        const err3 = { instancePath: instancePath + "/hostname", keyword: "type", params: { type: "string" } };
        vErrors = add(vErrors, err3);
        errors++;
      }
    }
    if (data.ipAddress !== void 0) {
      if (typeof data.ipAddress !== "string") {
        const err4 = { instancePath: instancePath + "/ipAddress", keyword: "type", params: { type: "string" } };
        vErrors = add(vErrors, err4);
        errors++;
      }
    }
  } else {
    const err5 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors = add(vErrors, err5);
    errors++;
  }
  validate49.errors = vErrors;
  return errors === 0;
}
var schema22 = { "type": "object", "additionalProperties": false, "required": ["name", "softLimit", "hardLimit"], "properties": { "name": { "type": "string", "enum": ["core", "cpu", "data", "fsize", "locks", "memlock", "msgqueue", "nice", "nofile", "nproc", "rss", "rtprio", "rttime", "sigpending", "stack"] }, "softLimit": { "type": "integer" }, "hardLimit": { "type": "integer" } } };
function validate51(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "name" } };
      vErrors = add(vErrors, err0);
      errors++;
    }
    if (data.softLimit === void 0) {
      const err1 = { instancePath, keyword: "required", params: { missingProperty: "softLimit" } };
      vErrors = add(vErrors, err1);
      errors++;
    }
    if (data.hardLimit === void 0) {
      const err2 = { instancePath, keyword: "required", params: { missingProperty: "hardLimit" } };
      vErrors = add(vErrors, err2);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "name" || key0 === "softLimit" || key0 === "hardLimit")) {
        const err3 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors = add(vErrors, err3);
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data0 = data.name;
      if (typeof data0 !== "string") {
        const err4 = { instancePath: instancePath + "/name", keyword: "type", params: { type: "string" } };
        vErrors = add(vErrors, err4);
        errors++;
      }
      if (!(data0 === "core" || data0 === "cpu" || data0 === "data" || data0 === "fsize" || data0 === "locks" || data0 === "memlock" || data0 === "msgqueue" || data0 === "nice" || data0 === "nofile" || data0 === "nproc" || data0 === "rss" || data0 === "rtprio" || data0 === "rttime" || data0 === "sigpending" || data0 === "stack")) {
        const err5 = { instancePath: instancePath + "/name", keyword: "enum", params: { allowedValues: schema22.properties.name.enum } };
        vErrors = add(vErrors, err5);
        errors++;
      }
    }
    if (data.softLimit !== void 0) {
      let data1 = data.softLimit;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)))) {
        const err6 = { instancePath: instancePath + "/softLimit", keyword: "type", params: { type: "integer" } };
        vErrors = add(vErrors, err6);
        errors++;
      }
    }
    if (data.hardLimit !== void 0) {
      let data2 = data.hardLimit;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)))) {
        const err7 = { instancePath: instancePath + "/hardLimit", keyword: "type", params: { type: "integer" } };
        vErrors = add(vErrors, err7);
        errors++;
      }
    }
  } else {
    const err8 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors = add(vErrors, err8);
    errors++;
  }
  validate51.errors = vErrors;
  return errors === 0;
}
var schema23 = { "type": "object", "additionalProperties": false, "required": ["logDriver"], "properties": { "logDriver": { "type": "string", "enum": ["json-file", "syslog", "journald", "gelf", "fluentd", "awslogs", "splunk", "awsfirelens"] }, "options": { "type": "object", "additionalProperties": { "type": "string" } }, "secretOptions": { "type": "array", "items": { "$ref": "#/$defs/Secret" } } } };
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
        const err3 = { instancePath: instancePath + "/logDriver", keyword: "enum", params: { allowedValues: schema23.properties.logDriver.enum } };
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
          if (!validate45(data3[i0], { instancePath: instancePath + "/secretOptions/" + i0, parentData: data3, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
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
  validate53.errors = vErrors;
  return errors === 0;
}
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.command === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "command" } };
      vErrors = add(vErrors, err0);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "command" || key0 === "interval" || key0 === "timeout" || key0 === "retries" || key0 === "startPeriod")) {
        const err1 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors = add(vErrors, err1);
        errors++;
      }
    }
    if (data.command !== void 0) {
      let data0 = data.command;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data0[i0] !== "string") {
            const err2 = { instancePath: instancePath + "/command/" + i0, keyword: "type", params: { type: "string" } };
            vErrors = add(vErrors, err2);
            errors++;
          }
        }
      } else {
        const err3 = { instancePath: instancePath + "/command", keyword: "type", params: { type: "array" } };
        vErrors = add(vErrors, err3);
        errors++;
      }
    }
    if (data.interval !== void 0) {
      let data2 = data.interval;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)))) {
        const err4 = { instancePath: instancePath + "/interval", keyword: "type", params: { type: "integer" } };
        vErrors = add(vErrors, err4);
        errors++;
      }
      if (typeof data2 == "number") {
        if (data2 > 300 || isNaN(data2)) {
          const err5 = { instancePath: instancePath + "/interval", keyword: "maximum", params: { comparison: "<=", limit: 300 } };
          vErrors = add(vErrors, err5);
          errors++;
        }
        if (data2 < 5 || isNaN(data2)) {
          const err6 = { instancePath: instancePath + "/interval", keyword: "minimum", params: { comparison: ">=", limit: 5 } };
          vErrors = add(vErrors, err6);
          errors++;
        }
      }
    }
    if (data.timeout !== void 0) {
      let data3 = data.timeout;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)))) {
        const err7 = { instancePath: instancePath + "/timeout", keyword: "type", params: { type: "integer" } };
        vErrors = add(vErrors, err7);
        errors++;
      }
      if (typeof data3 == "number") {
        if (data3 > 60 || isNaN(data3)) {
          const err8 = { instancePath: instancePath + "/timeout", keyword: "maximum", params: { comparison: "<=", limit: 60 } };
          vErrors = add(vErrors, err8);
          errors++;
        }
        if (data3 < 2 || isNaN(data3)) {
          const err9 = { instancePath: instancePath + "/timeout", keyword: "minimum", params: { comparison: ">=", limit: 2 } };
          vErrors = add(vErrors, err9);
          errors++;
        }
      }
    }
    if (data.retries !== void 0) {
      let data4 = data.retries;
      if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)))) {
        const err10 = { instancePath: instancePath + "/retries", keyword: "type", params: { type: "integer" } };
        vErrors = add(vErrors, err10);
        errors++;
      }
      if (typeof data4 == "number") {
        if (data4 > 10 || isNaN(data4)) {
          const err11 = { instancePath: instancePath + "/retries", keyword: "maximum", params: { comparison: "<=", limit: 10 } };
          vErrors = add(vErrors, err11);
          errors++;
        }
        if (data4 < 1 || isNaN(data4)) {
          const err12 = { instancePath: instancePath + "/retries", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          vErrors = add(vErrors, err12);
          errors++;
        }
      }
    }
    if (data.startPeriod !== void 0) {
      let data5 = data.startPeriod;
      if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)))) {
        const err13 = { instancePath: instancePath + "/startPeriod", keyword: "type", params: { type: "integer" } };
        vErrors = add(vErrors, err13);
        errors++;
      }
      if (typeof data5 == "number") {
        if (data5 > 300 || isNaN(data5)) {
          const err14 = { instancePath: instancePath + "/startPeriod", keyword: "maximum", params: { comparison: "<=", limit: 300 } };
          vErrors = add(vErrors, err14);
          errors++;
        }
        if (data5 < 0 || isNaN(data5)) {
          const err15 = { instancePath: instancePath + "/startPeriod", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors = add(vErrors, err15);
          errors++;
        }
      }
    }
  } else {
    const err16 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors = add(vErrors, err16);
    errors++;
  }
  validate56.errors = vErrors;
  return errors === 0;
}
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "namespace" || key0 === "value")) {
        const err0 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors = add(vErrors, err0);
        errors++;
      }
    }
    if (data.namespace !== void 0) {
      if (typeof data.namespace !== "string") {
        const err1 = { instancePath: instancePath + "/namespace", keyword: "type", params: { type: "string" } };
        vErrors = add(vErrors, err1);
        errors++;
      }
    }
    if (data.value !== void 0) {
      if (typeof data.value !== "string") {
        const err2 = { instancePath: instancePath + "/value", keyword: "type", params: { type: "string" } };
        vErrors = add(vErrors, err2);
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors = add(vErrors, err3);
    errors++;
  }
  validate58.errors = vErrors;
  return errors === 0;
}
var schema26 = { "type": "object", "additionalProperties": false, "required": ["value", "type"], "properties": { "value": { "type": "string" }, "type": { "type": "string", "enum": ["GPU", "InferenceAccelerator", "NeuronDevice"] }, "sharingStrategy": { "$ref": "#/$defs/SharingStrategy" } } };
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "memory" || key0 === "maxComputePercent")) {
        const err0 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors = add(vErrors, err0);
        errors++;
      }
    }
    if (data.memory !== void 0) {
      if (!(typeof data.memory == "number")) {
        const err1 = { instancePath: instancePath + "/memory", keyword: "type", params: { type: "number" } };
        vErrors = add(vErrors, err1);
        errors++;
      }
    }
    if (data.maxComputePercent !== void 0) {
      if (!(typeof data.maxComputePercent == "number")) {
        const err2 = { instancePath: instancePath + "/maxComputePercent", keyword: "type", params: { type: "number" } };
        vErrors = add(vErrors, err2);
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors = add(vErrors, err3);
    errors++;
  }
  validate62.errors = vErrors;
  return errors === 0;
}
function validate61(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "nvidiaMps")) {
        const err0 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors = add(vErrors, err0);
        errors++;
      }
    }
    if (data.nvidiaMps !== void 0) {
      if (!validate62(data.nvidiaMps, { instancePath: instancePath + "/nvidiaMps", parentData: data, parentDataProperty: "nvidiaMps", rootData })) {
        vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors = add(vErrors, err1);
    errors++;
  }
  validate61.errors = vErrors;
  return errors === 0;
}
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.value === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "value" } };
      vErrors = add(vErrors, err0);
      errors++;
    }
    if (data.type === void 0) {
      const err1 = { instancePath, keyword: "required", params: { missingProperty: "type" } };
      vErrors = add(vErrors, err1);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "value" || key0 === "type" || key0 === "sharingStrategy")) {
        const err2 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors = add(vErrors, err2);
        errors++;
      }
    }
    if (data.value !== void 0) {
      if (typeof data.value !== "string") {
        const err3 = { instancePath: instancePath + "/value", keyword: "type", params: { type: "string" } };
        vErrors = add(vErrors, err3);
        errors++;
      }
    }
    if (data.type !== void 0) {
      let data1 = data.type;
      if (typeof data1 !== "string") {
        const err4 = { instancePath: instancePath + "/type", keyword: "type", params: { type: "string" } };
        vErrors = add(vErrors, err4);
        errors++;
      }
      if (!(data1 === "GPU" || data1 === "InferenceAccelerator" || data1 === "NeuronDevice")) {
        const err5 = { instancePath: instancePath + "/type", keyword: "enum", params: { allowedValues: schema26.properties.type.enum } };
        vErrors = add(vErrors, err5);
        errors++;
      }
    }
    if (data.sharingStrategy !== void 0) {
      if (!validate61(data.sharingStrategy, { instancePath: instancePath + "/sharingStrategy", parentData: data, parentDataProperty: "sharingStrategy", rootData })) {
        vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
        errors = vErrors.length;
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
var schema29 = { "type": "object", "additionalProperties": false, "required": ["type"], "properties": { "type": { "type": "string", "enum": ["fluentd", "fluentbit"] }, "options": { "type": "object", "additionalProperties": { "type": "string" } } } };
function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "type" } };
      vErrors = add(vErrors, err0);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "type" || key0 === "options")) {
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
      if (!(data0 === "fluentd" || data0 === "fluentbit")) {
        const err3 = { instancePath: instancePath + "/type", keyword: "enum", params: { allowedValues: schema29.properties.type.enum } };
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
  } else {
    const err6 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors = add(vErrors, err6);
    errors++;
  }
  validate66.errors = vErrors;
  return errors === 0;
}
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "name" } };
      vErrors = add(vErrors, err0);
      errors++;
    }
    if (data.image === void 0) {
      const err1 = { instancePath, keyword: "required", params: { missingProperty: "image" } };
      vErrors = add(vErrors, err1);
      errors++;
    }
    for (const key0 in data) {
      if (!func2.call(schema7.properties, key0)) {
        const err2 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors = add(vErrors, err2);
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data0 = data.name;
      if (typeof data0 === "string") {
        if (!pattern0.test(data0)) {
          const err3 = { instancePath: instancePath + "/name", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]{1,255}$" } };
          vErrors = add(vErrors, err3);
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/name", keyword: "type", params: { type: "string" } };
        vErrors = add(vErrors, err4);
        errors++;
      }
    }
    if (data.image !== void 0) {
      if (typeof data.image !== "string") {
        const err5 = { instancePath: instancePath + "/image", keyword: "type", params: { type: "string" } };
        vErrors = add(vErrors, err5);
        errors++;
      }
    }
    if (data.repositoryCredentials !== void 0) {
      if (!validate23(data.repositoryCredentials, { instancePath: instancePath + "/repositoryCredentials", parentData: data, parentDataProperty: "repositoryCredentials", rootData })) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data.cpu !== void 0) {
      let data3 = data.cpu;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)))) {
        const err6 = { instancePath: instancePath + "/cpu", keyword: "type", params: { type: "integer" } };
        vErrors = add(vErrors, err6);
        errors++;
      }
    }
    if (data.memory !== void 0) {
      let data4 = data.memory;
      if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)))) {
        const err7 = { instancePath: instancePath + "/memory", keyword: "type", params: { type: "integer" } };
        vErrors = add(vErrors, err7);
        errors++;
      }
    }
    if (data.memoryReservation !== void 0) {
      let data5 = data.memoryReservation;
      if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)))) {
        const err8 = { instancePath: instancePath + "/memoryReservation", keyword: "type", params: { type: "integer" } };
        vErrors = add(vErrors, err8);
        errors++;
      }
    }
    if (data.links !== void 0) {
      let data6 = data.links;
      if (Array.isArray(data6)) {
        const len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data6[i0] !== "string") {
            const err9 = { instancePath: instancePath + "/links/" + i0, keyword: "type", params: { type: "string" } };
            vErrors = add(vErrors, err9);
            errors++;
          }
        }
      } else {
        const err10 = { instancePath: instancePath + "/links", keyword: "type", params: { type: "array" } };
        vErrors = add(vErrors, err10);
        errors++;
      }
    }
    if (data.portMappings !== void 0) {
      let data8 = data.portMappings;
      if (Array.isArray(data8)) {
        const len1 = data8.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate25(data8[i1], { instancePath: instancePath + "/portMappings/" + i1, parentData: data8, parentDataProperty: i1, rootData })) {
            vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err11 = { instancePath: instancePath + "/portMappings", keyword: "type", params: { type: "array" } };
        vErrors = add(vErrors, err11);
        errors++;
      }
    }
    if (data.essential !== void 0) {
      if (typeof data.essential !== "boolean") {
        const err12 = { instancePath: instancePath + "/essential", keyword: "type", params: { type: "boolean" } };
        vErrors = add(vErrors, err12);
        errors++;
      }
    }
    if (data.restartPolicy !== void 0) {
      if (!validate27(data.restartPolicy, { instancePath: instancePath + "/restartPolicy", parentData: data, parentDataProperty: "restartPolicy", rootData })) {
        vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
        errors = vErrors.length;
      }
    }
    if (data.entryPoint !== void 0) {
      let data12 = data.entryPoint;
      if (Array.isArray(data12)) {
        const len2 = data12.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (typeof data12[i2] !== "string") {
            const err13 = { instancePath: instancePath + "/entryPoint/" + i2, keyword: "type", params: { type: "string" } };
            vErrors = add(vErrors, err13);
            errors++;
          }
        }
      } else {
        const err14 = { instancePath: instancePath + "/entryPoint", keyword: "type", params: { type: "array" } };
        vErrors = add(vErrors, err14);
        errors++;
      }
    }
    if (data.command !== void 0) {
      let data14 = data.command;
      if (Array.isArray(data14)) {
        const len3 = data14.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (typeof data14[i3] !== "string") {
            const err15 = { instancePath: instancePath + "/command/" + i3, keyword: "type", params: { type: "string" } };
            vErrors = add(vErrors, err15);
            errors++;
          }
        }
      } else {
        const err16 = { instancePath: instancePath + "/command", keyword: "type", params: { type: "array" } };
        vErrors = add(vErrors, err16);
        errors++;
      }
    }
    if (data.environment !== void 0) {
      let data16 = data.environment;
      if (Array.isArray(data16)) {
        const len4 = data16.length;
        for (let i4 = 0; i4 < len4; i4++) {
          if (!validate29(data16[i4], { instancePath: instancePath + "/environment/" + i4, parentData: data16, parentDataProperty: i4, rootData })) {
            vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err17 = { instancePath: instancePath + "/environment", keyword: "type", params: { type: "array" } };
        vErrors = add(vErrors, err17);
        errors++;
      }
    }
    if (data.environmentFiles !== void 0) {
      let data18 = data.environmentFiles;
      if (Array.isArray(data18)) {
        if (data18.length > 10) {
          const err18 = { instancePath: instancePath + "/environmentFiles", keyword: "maxItems", params: { limit: 10 } };
          vErrors = add(vErrors, err18);
          errors++;
        }
        const len5 = data18.length;
        for (let i5 = 0; i5 < len5; i5++) {
          if (!validate31(data18[i5], { instancePath: instancePath + "/environmentFiles/" + i5, parentData: data18, parentDataProperty: i5, rootData })) {
            vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err19 = { instancePath: instancePath + "/environmentFiles", keyword: "type", params: { type: "array" } };
        vErrors = add(vErrors, err19);
        errors++;
      }
    }
    if (data.mountPoints !== void 0) {
      let data20 = data.mountPoints;
      if (Array.isArray(data20)) {
        const len6 = data20.length;
        for (let i6 = 0; i6 < len6; i6++) {
          if (!validate33(data20[i6], { instancePath: instancePath + "/mountPoints/" + i6, parentData: data20, parentDataProperty: i6, rootData })) {
            vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err20 = { instancePath: instancePath + "/mountPoints", keyword: "type", params: { type: "array" } };
        vErrors = add(vErrors, err20);
        errors++;
      }
    }
    if (data.volumesFrom !== void 0) {
      let data22 = data.volumesFrom;
      if (Array.isArray(data22)) {
        const len7 = data22.length;
        for (let i7 = 0; i7 < len7; i7++) {
          if (!validate35(data22[i7], { instancePath: instancePath + "/volumesFrom/" + i7, parentData: data22, parentDataProperty: i7, rootData })) {
            vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err21 = { instancePath: instancePath + "/volumesFrom", keyword: "type", params: { type: "array" } };
        vErrors = add(vErrors, err21);
        errors++;
      }
    }
    if (data.linuxParameters !== void 0) {
      if (!validate37(data.linuxParameters, { instancePath: instancePath + "/linuxParameters", parentData: data, parentDataProperty: "linuxParameters", rootData })) {
        vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
        errors = vErrors.length;
      }
    }
    if (data.secrets !== void 0) {
      let data25 = data.secrets;
      if (Array.isArray(data25)) {
        const len8 = data25.length;
        for (let i8 = 0; i8 < len8; i8++) {
          if (!validate45(data25[i8], { instancePath: instancePath + "/secrets/" + i8, parentData: data25, parentDataProperty: i8, rootData })) {
            vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err22 = { instancePath: instancePath + "/secrets", keyword: "type", params: { type: "array" } };
        vErrors = add(vErrors, err22);
        errors++;
      }
    }
    if (data.dependsOn !== void 0) {
      let data27 = data.dependsOn;
      if (Array.isArray(data27)) {
        const len9 = data27.length;
        for (let i9 = 0; i9 < len9; i9++) {
          if (!validate47(data27[i9], { instancePath: instancePath + "/dependsOn/" + i9, parentData: data27, parentDataProperty: i9, rootData })) {
            vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err23 = { instancePath: instancePath + "/dependsOn", keyword: "type", params: { type: "array" } };
        vErrors = add(vErrors, err23);
        errors++;
      }
    }
    if (data.startTimeout !== void 0) {
      let data29 = data.startTimeout;
      if (!(typeof data29 == "number" && (!(data29 % 1) && !isNaN(data29)))) {
        const err24 = { instancePath: instancePath + "/startTimeout", keyword: "type", params: { type: "integer" } };
        vErrors = add(vErrors, err24);
        errors++;
      }
    }
    if (data.stopTimeout !== void 0) {
      let data30 = data.stopTimeout;
      if (!(typeof data30 == "number" && (!(data30 % 1) && !isNaN(data30)))) {
        const err25 = { instancePath: instancePath + "/stopTimeout", keyword: "type", params: { type: "integer" } };
        vErrors = add(vErrors, err25);
        errors++;
      }
    }
    if (data.versionConsistency !== void 0) {
      let data31 = data.versionConsistency;
      if (typeof data31 !== "string") {
        const err26 = { instancePath: instancePath + "/versionConsistency", keyword: "type", params: { type: "string" } };
        vErrors = add(vErrors, err26);
        errors++;
      }
      if (!(data31 === "enabled" || data31 === "disabled")) {
        const err27 = { instancePath: instancePath + "/versionConsistency", keyword: "enum", params: { allowedValues: schema7.properties.versionConsistency.enum } };
        vErrors = add(vErrors, err27);
        errors++;
      }
    }
    if (data.hostname !== void 0) {
      if (typeof data.hostname !== "string") {
        const err28 = { instancePath: instancePath + "/hostname", keyword: "type", params: { type: "string" } };
        vErrors = add(vErrors, err28);
        errors++;
      }
    }
    if (data.user !== void 0) {
      if (typeof data.user !== "string") {
        const err29 = { instancePath: instancePath + "/user", keyword: "type", params: { type: "string" } };
        vErrors = add(vErrors, err29);
        errors++;
      }
    }
    if (data.workingDirectory !== void 0) {
      if (typeof data.workingDirectory !== "string") {
        const err30 = { instancePath: instancePath + "/workingDirectory", keyword: "type", params: { type: "string" } };
        vErrors = add(vErrors, err30);
        errors++;
      }
    }
    if (data.disableNetworking !== void 0) {
      if (typeof data.disableNetworking !== "boolean") {
        const err31 = { instancePath: instancePath + "/disableNetworking", keyword: "type", params: { type: "boolean" } };
        vErrors = add(vErrors, err31);
        errors++;
      }
    }
    if (data.privileged !== void 0) {
      if (typeof data.privileged !== "boolean") {
        const err32 = { instancePath: instancePath + "/privileged", keyword: "type", params: { type: "boolean" } };
        vErrors = add(vErrors, err32);
        errors++;
      }
    }
    if (data.readonlyRootFilesystem !== void 0) {
      if (typeof data.readonlyRootFilesystem !== "boolean") {
        const err33 = { instancePath: instancePath + "/readonlyRootFilesystem", keyword: "type", params: { type: "boolean" } };
        vErrors = add(vErrors, err33);
        errors++;
      }
    }
    if (data.dnsServers !== void 0) {
      let data38 = data.dnsServers;
      if (Array.isArray(data38)) {
        const len10 = data38.length;
        for (let i10 = 0; i10 < len10; i10++) {
          if (typeof data38[i10] !== "string") {
            const err34 = { instancePath: instancePath + "/dnsServers/" + i10, keyword: "type", params: { type: "string" } };
            vErrors = add(vErrors, err34);
            errors++;
          }
        }
      } else {
        const err35 = { instancePath: instancePath + "/dnsServers", keyword: "type", params: { type: "array" } };
        vErrors = add(vErrors, err35);
        errors++;
      }
    }
    if (data.dnsSearchDomains !== void 0) {
      let data40 = data.dnsSearchDomains;
      if (Array.isArray(data40)) {
        const len11 = data40.length;
        for (let i11 = 0; i11 < len11; i11++) {
          if (typeof data40[i11] !== "string") {
            const err36 = { instancePath: instancePath + "/dnsSearchDomains/" + i11, keyword: "type", params: { type: "string" } };
            vErrors = add(vErrors, err36);
            errors++;
          }
        }
      } else {
        const err37 = { instancePath: instancePath + "/dnsSearchDomains", keyword: "type", params: { type: "array" } };
        vErrors = add(vErrors, err37);
        errors++;
      }
    }
    if (data.extraHosts !== void 0) {
      let data42 = data.extraHosts;
      if (Array.isArray(data42)) {
        const len12 = data42.length;
        for (let i12 = 0; i12 < len12; i12++) {
          if (!validate49(data42[i12], { instancePath: instancePath + "/extraHosts/" + i12, parentData: data42, parentDataProperty: i12, rootData })) {
            vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err38 = { instancePath: instancePath + "/extraHosts", keyword: "type", params: { type: "array" } };
        vErrors = add(vErrors, err38);
        errors++;
      }
    }
    if (data.dockerSecurityOptions !== void 0) {
      let data44 = data.dockerSecurityOptions;
      if (Array.isArray(data44)) {
        const len13 = data44.length;
        for (let i13 = 0; i13 < len13; i13++) {
          if (typeof data44[i13] !== "string") {
            const err39 = { instancePath: instancePath + "/dockerSecurityOptions/" + i13, keyword: "type", params: { type: "string" } };
            vErrors = add(vErrors, err39);
            errors++;
          }
        }
      } else {
        const err40 = { instancePath: instancePath + "/dockerSecurityOptions", keyword: "type", params: { type: "array" } };
        vErrors = add(vErrors, err40);
        errors++;
      }
    }
    if (data.interactive !== void 0) {
      if (typeof data.interactive !== "boolean") {
        const err41 = { instancePath: instancePath + "/interactive", keyword: "type", params: { type: "boolean" } };
        vErrors = add(vErrors, err41);
        errors++;
      }
    }
    if (data.pseudoTerminal !== void 0) {
      if (typeof data.pseudoTerminal !== "boolean") {
        const err42 = { instancePath: instancePath + "/pseudoTerminal", keyword: "type", params: { type: "boolean" } };
        vErrors = add(vErrors, err42);
        errors++;
      }
    }
    if (data.dockerLabels !== void 0) {
      let data48 = data.dockerLabels;
      if (data48 && typeof data48 == "object" && !Array.isArray(data48)) {
        for (const key1 in data48) {
          if (typeof data48[key1] !== "string") {
            const err43 = { instancePath: instancePath + "/dockerLabels/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "string" } };
            vErrors = add(vErrors, err43);
            errors++;
          }
        }
      } else {
        const err44 = { instancePath: instancePath + "/dockerLabels", keyword: "type", params: { type: "object" } };
        vErrors = add(vErrors, err44);
        errors++;
      }
    }
    if (data.ulimits !== void 0) {
      let data50 = data.ulimits;
      if (Array.isArray(data50)) {
        const len14 = data50.length;
        for (let i14 = 0; i14 < len14; i14++) {
          if (!validate51(data50[i14], { instancePath: instancePath + "/ulimits/" + i14, parentData: data50, parentDataProperty: i14, rootData })) {
            vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err45 = { instancePath: instancePath + "/ulimits", keyword: "type", params: { type: "array" } };
        vErrors = add(vErrors, err45);
        errors++;
      }
    }
    if (data.logConfiguration !== void 0) {
      if (!validate53(data.logConfiguration, { instancePath: instancePath + "/logConfiguration", parentData: data, parentDataProperty: "logConfiguration", rootData })) {
        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
        errors = vErrors.length;
      }
    }
    if (data.healthCheck !== void 0) {
      if (!validate56(data.healthCheck, { instancePath: instancePath + "/healthCheck", parentData: data, parentDataProperty: "healthCheck", rootData })) {
        vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
        errors = vErrors.length;
      }
    }
    if (data.systemControls !== void 0) {
      let data54 = data.systemControls;
      if (Array.isArray(data54)) {
        const len15 = data54.length;
        for (let i15 = 0; i15 < len15; i15++) {
          if (!validate58(data54[i15], { instancePath: instancePath + "/systemControls/" + i15, parentData: data54, parentDataProperty: i15, rootData })) {
            vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err46 = { instancePath: instancePath + "/systemControls", keyword: "type", params: { type: "array" } };
        vErrors = add(vErrors, err46);
        errors++;
      }
    }
    if (data.resourceRequirements !== void 0) {
      let data56 = data.resourceRequirements;
      if (Array.isArray(data56)) {
        const len16 = data56.length;
        for (let i16 = 0; i16 < len16; i16++) {
          if (!validate60(data56[i16], { instancePath: instancePath + "/resourceRequirements/" + i16, parentData: data56, parentDataProperty: i16, rootData })) {
            vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err47 = { instancePath: instancePath + "/resourceRequirements", keyword: "type", params: { type: "array" } };
        vErrors = add(vErrors, err47);
        errors++;
      }
    }
    if (data.firelensConfiguration !== void 0) {
      if (!validate66(data.firelensConfiguration, { instancePath: instancePath + "/firelensConfiguration", parentData: data, parentDataProperty: "firelensConfiguration", rootData })) {
        vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
        errors = vErrors.length;
      }
    }
    if (data.credentialSpecs !== void 0) {
      let data59 = data.credentialSpecs;
      if (Array.isArray(data59)) {
        if (data59.length > 1) {
          const err48 = { instancePath: instancePath + "/credentialSpecs", keyword: "maxItems", params: { limit: 1 } };
          vErrors = add(vErrors, err48);
          errors++;
        }
        const len17 = data59.length;
        for (let i17 = 0; i17 < len17; i17++) {
          if (typeof data59[i17] !== "string") {
            const err49 = { instancePath: instancePath + "/credentialSpecs/" + i17, keyword: "type", params: { type: "string" } };
            vErrors = add(vErrors, err49);
            errors++;
          }
        }
      } else {
        const err50 = { instancePath: instancePath + "/credentialSpecs", keyword: "type", params: { type: "array" } };
        vErrors = add(vErrors, err50);
        errors++;
      }
    }
  } else {
    const err51 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors = add(vErrors, err51);
    errors++;
  }
  validate22.errors = vErrors;
  return errors === 0;
}
function validate70(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "sourcePath")) {
        const err0 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors = add(vErrors, err0);
        errors++;
      }
    }
    if (data.sourcePath !== void 0) {
      if (typeof data.sourcePath !== "string") {
        const err1 = { instancePath: instancePath + "/sourcePath", keyword: "type", params: { type: "string" } };
        vErrors = add(vErrors, err1);
        errors++;
      }
    }
  } else {
    const err2 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors = add(vErrors, err2);
    errors++;
  }
  validate70.errors = vErrors;
  return errors === 0;
}
var schema32 = { "type": "object", "additionalProperties": false, "properties": { "scope": { "type": "string", "enum": ["task", "shared"] }, "autoprovision": { "type": "boolean" }, "driver": { "type": "string" }, "driverOpts": { "type": "object", "additionalProperties": { "type": "string" } }, "labels": { "type": "object", "additionalProperties": { "type": "string" } } } };
function validate72(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "scope" || key0 === "autoprovision" || key0 === "driver" || key0 === "driverOpts" || key0 === "labels")) {
        const err0 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors = add(vErrors, err0);
        errors++;
      }
    }
    if (data.scope !== void 0) {
      let data0 = data.scope;
      if (typeof data0 !== "string") {
        const err1 = { instancePath: instancePath + "/scope", keyword: "type", params: { type: "string" } };
        vErrors = add(vErrors, err1);
        errors++;
      }
      if (!(data0 === "task" || data0 === "shared")) {
        const err2 = { instancePath: instancePath + "/scope", keyword: "enum", params: { allowedValues: schema32.properties.scope.enum } };
        vErrors = add(vErrors, err2);
        errors++;
      }
    }
    if (data.autoprovision !== void 0) {
      if (typeof data.autoprovision !== "boolean") {
        const err3 = { instancePath: instancePath + "/autoprovision", keyword: "type", params: { type: "boolean" } };
        vErrors = add(vErrors, err3);
        errors++;
      }
    }
    if (data.driver !== void 0) {
      if (typeof data.driver !== "string") {
        const err4 = { instancePath: instancePath + "/driver", keyword: "type", params: { type: "string" } };
        vErrors = add(vErrors, err4);
        errors++;
      }
    }
    if (data.driverOpts !== void 0) {
      let data3 = data.driverOpts;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        for (const key1 in data3) {
          if (typeof data3[key1] !== "string") {
            const err5 = { instancePath: instancePath + "/driverOpts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "string" } };
            vErrors = add(vErrors, err5);
            errors++;
          }
        }
      } else {
        const err6 = { instancePath: instancePath + "/driverOpts", keyword: "type", params: { type: "object" } };
        vErrors = add(vErrors, err6);
        errors++;
      }
    }
    if (data.labels !== void 0) {
      let data5 = data.labels;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        for (const key2 in data5) {
          if (typeof data5[key2] !== "string") {
            const err7 = { instancePath: instancePath + "/labels/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "string" } };
            vErrors = add(vErrors, err7);
            errors++;
          }
        }
      } else {
        const err8 = { instancePath: instancePath + "/labels", keyword: "type", params: { type: "object" } };
        vErrors = add(vErrors, err8);
        errors++;
      }
    }
  } else {
    const err9 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors = add(vErrors, err9);
    errors++;
  }
  validate72.errors = vErrors;
  return errors === 0;
}
var schema33 = { "type": "object", "additionalProperties": false, "required": ["fileSystemId"], "properties": { "fileSystemId": { "type": "string" }, "rootDirectory": { "type": "string" }, "transitEncryption": { "type": "string", "enum": ["ENABLED", "DISABLED"] }, "transitEncryptionPort": { "type": "integer" }, "authorizationConfig": { "$ref": "#/$defs/EFSAuthorizationConfig" } } };
var schema34 = { "type": "object", "additionalProperties": false, "properties": { "accessPointId": { "type": "string" }, "iam": { "type": "string", "enum": ["ENABLED", "DISABLED"] } } };
function validate75(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "accessPointId" || key0 === "iam")) {
        const err0 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors = add(vErrors, err0);
        errors++;
      }
    }
    if (data.accessPointId !== void 0) {
      if (typeof data.accessPointId !== "string") {
        const err1 = { instancePath: instancePath + "/accessPointId", keyword: "type", params: { type: "string" } };
        vErrors = add(vErrors, err1);
        errors++;
      }
    }
    if (data.iam !== void 0) {
      let data1 = data.iam;
      if (typeof data1 !== "string") {
        const err2 = { instancePath: instancePath + "/iam", keyword: "type", params: { type: "string" } };
        vErrors = add(vErrors, err2);
        errors++;
      }
      if (!(data1 === "ENABLED" || data1 === "DISABLED")) {
        const err3 = { instancePath: instancePath + "/iam", keyword: "enum", params: { allowedValues: schema34.properties.iam.enum } };
        vErrors = add(vErrors, err3);
        errors++;
      }
    }
  } else {
    const err4 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors = add(vErrors, err4);
    errors++;
  }
  validate75.errors = vErrors;
  return errors === 0;
}
function validate74(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.fileSystemId === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "fileSystemId" } };
      vErrors = add(vErrors, err0);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "fileSystemId" || key0 === "rootDirectory" || key0 === "transitEncryption" || key0 === "transitEncryptionPort" || key0 === "authorizationConfig")) {
        const err1 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors = add(vErrors, err1);
        errors++;
      }
    }
    if (data.fileSystemId !== void 0) {
      if (typeof data.fileSystemId !== "string") {
        const err2 = { instancePath: instancePath + "/fileSystemId", keyword: "type", params: { type: "string" } };
        vErrors = add(vErrors, err2);
        errors++;
      }
    }
    if (data.rootDirectory !== void 0) {
      if (typeof data.rootDirectory !== "string") {
        const err3 = { instancePath: instancePath + "/rootDirectory", keyword: "type", params: { type: "string" } };
        vErrors = add(vErrors, err3);
        errors++;
      }
    }
    if (data.transitEncryption !== void 0) {
      let data2 = data.transitEncryption;
      if (typeof data2 !== "string") {
        const err4 = { instancePath: instancePath + "/transitEncryption", keyword: "type", params: { type: "string" } };
        vErrors = add(vErrors, err4);
        errors++;
      }
      if (!(data2 === "ENABLED" || data2 === "DISABLED")) {
        const err5 = { instancePath: instancePath + "/transitEncryption", keyword: "enum", params: { allowedValues: schema33.properties.transitEncryption.enum } };
        vErrors = add(vErrors, err5);
        errors++;
      }
    }
    if (data.transitEncryptionPort !== void 0) {
      let data3 = data.transitEncryptionPort;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)))) {
        const err6 = { instancePath: instancePath + "/transitEncryptionPort", keyword: "type", params: { type: "integer" } };
        vErrors = add(vErrors, err6);
        errors++;
      }
    }
    if (data.authorizationConfig !== void 0) {
      if (!validate75(data.authorizationConfig, { instancePath: instancePath + "/authorizationConfig", parentData: data, parentDataProperty: "authorizationConfig", rootData })) {
        vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err7 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors = add(vErrors, err7);
    errors++;
  }
  validate74.errors = vErrors;
  return errors === 0;
}
function validate78(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.fileSystemArn === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "fileSystemArn" } };
      vErrors = add(vErrors, err0);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "fileSystemArn" || key0 === "rootDirectory" || key0 === "transitEncryptionPort" || key0 === "accessPointArn")) {
        const err1 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors = add(vErrors, err1);
        errors++;
      }
    }
    if (data.fileSystemArn !== void 0) {
      if (typeof data.fileSystemArn !== "string") {
        const err2 = { instancePath: instancePath + "/fileSystemArn", keyword: "type", params: { type: "string" } };
        vErrors = add(vErrors, err2);
        errors++;
      }
    }
    if (data.rootDirectory !== void 0) {
      if (typeof data.rootDirectory !== "string") {
        const err3 = { instancePath: instancePath + "/rootDirectory", keyword: "type", params: { type: "string" } };
        vErrors = add(vErrors, err3);
        errors++;
      }
    }
    if (data.transitEncryptionPort !== void 0) {
      let data2 = data.transitEncryptionPort;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)))) {
        const err4 = { instancePath: instancePath + "/transitEncryptionPort", keyword: "type", params: { type: "integer" } };
        vErrors = add(vErrors, err4);
        errors++;
      }
    }
    if (data.accessPointArn !== void 0) {
      if (typeof data.accessPointArn !== "string") {
        const err5 = { instancePath: instancePath + "/accessPointArn", keyword: "type", params: { type: "string" } };
        vErrors = add(vErrors, err5);
        errors++;
      }
    }
  } else {
    const err6 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors = add(vErrors, err6);
    errors++;
  }
  validate78.errors = vErrors;
  return errors === 0;
}
function validate81(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.credentialsParameter === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "credentialsParameter" } };
      vErrors = add(vErrors, err0);
      errors++;
    }
    if (data.domain === void 0) {
      const err1 = { instancePath, keyword: "required", params: { missingProperty: "domain" } };
      vErrors = add(vErrors, err1);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "credentialsParameter" || key0 === "domain")) {
        const err2 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors = add(vErrors, err2);
        errors++;
      }
    }
    if (data.credentialsParameter !== void 0) {
      if (typeof data.credentialsParameter !== "string") {
        const err3 = { instancePath: instancePath + "/credentialsParameter", keyword: "type", params: { type: "string" } };
        vErrors = add(vErrors, err3);
        errors++;
      }
    }
    if (data.domain !== void 0) {
      if (typeof data.domain !== "string") {
        const err4 = { instancePath: instancePath + "/domain", keyword: "type", params: { type: "string" } };
        vErrors = add(vErrors, err4);
        errors++;
      }
    }
  } else {
    const err5 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors = add(vErrors, err5);
    errors++;
  }
  validate81.errors = vErrors;
  return errors === 0;
}
function validate80(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.fileSystemId === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "fileSystemId" } };
      vErrors = add(vErrors, err0);
      errors++;
    }
    if (data.rootDirectory === void 0) {
      const err1 = { instancePath, keyword: "required", params: { missingProperty: "rootDirectory" } };
      vErrors = add(vErrors, err1);
      errors++;
    }
    if (data.authorizationConfig === void 0) {
      const err2 = { instancePath, keyword: "required", params: { missingProperty: "authorizationConfig" } };
      vErrors = add(vErrors, err2);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "fileSystemId" || key0 === "rootDirectory" || key0 === "authorizationConfig")) {
        const err3 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors = add(vErrors, err3);
        errors++;
      }
    }
    if (data.fileSystemId !== void 0) {
      if (typeof data.fileSystemId !== "string") {
        const err4 = { instancePath: instancePath + "/fileSystemId", keyword: "type", params: { type: "string" } };
        vErrors = add(vErrors, err4);
        errors++;
      }
    }
    if (data.rootDirectory !== void 0) {
      if (typeof data.rootDirectory !== "string") {
        const err5 = { instancePath: instancePath + "/rootDirectory", keyword: "type", params: { type: "string" } };
        vErrors = add(vErrors, err5);
        errors++;
      }
    }
    if (data.authorizationConfig !== void 0) {
      if (!validate81(data.authorizationConfig, { instancePath: instancePath + "/authorizationConfig", parentData: data, parentDataProperty: "authorizationConfig", rootData })) {
        vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err6 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors = add(vErrors, err6);
    errors++;
  }
  validate80.errors = vErrors;
  return errors === 0;
}
function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "name" || key0 === "host" || key0 === "dockerVolumeConfiguration" || key0 === "efsVolumeConfiguration" || key0 === "s3filesVolumeConfiguration" || key0 === "fsxWindowsFileServerVolumeConfiguration" || key0 === "configuredAtLaunch")) {
        const err0 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors = add(vErrors, err0);
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data0 = data.name;
      if (typeof data0 === "string") {
        if (!pattern0.test(data0)) {
          const err1 = { instancePath: instancePath + "/name", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]{1,255}$" } };
          vErrors = add(vErrors, err1);
          errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/name", keyword: "type", params: { type: "string" } };
        vErrors = add(vErrors, err2);
        errors++;
      }
    }
    if (data.host !== void 0) {
      if (!validate70(data.host, { instancePath: instancePath + "/host", parentData: data, parentDataProperty: "host", rootData })) {
        vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
        errors = vErrors.length;
      }
    }
    if (data.dockerVolumeConfiguration !== void 0) {
      if (!validate72(data.dockerVolumeConfiguration, { instancePath: instancePath + "/dockerVolumeConfiguration", parentData: data, parentDataProperty: "dockerVolumeConfiguration", rootData })) {
        vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
        errors = vErrors.length;
      }
    }
    if (data.efsVolumeConfiguration !== void 0) {
      if (!validate74(data.efsVolumeConfiguration, { instancePath: instancePath + "/efsVolumeConfiguration", parentData: data, parentDataProperty: "efsVolumeConfiguration", rootData })) {
        vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
        errors = vErrors.length;
      }
    }
    if (data.s3filesVolumeConfiguration !== void 0) {
      if (!validate78(data.s3filesVolumeConfiguration, { instancePath: instancePath + "/s3filesVolumeConfiguration", parentData: data, parentDataProperty: "s3filesVolumeConfiguration", rootData })) {
        vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
        errors = vErrors.length;
      }
    }
    if (data.fsxWindowsFileServerVolumeConfiguration !== void 0) {
      if (!validate80(data.fsxWindowsFileServerVolumeConfiguration, { instancePath: instancePath + "/fsxWindowsFileServerVolumeConfiguration", parentData: data, parentDataProperty: "fsxWindowsFileServerVolumeConfiguration", rootData })) {
        vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
        errors = vErrors.length;
      }
    }
    if (data.configuredAtLaunch !== void 0) {
      if (typeof data.configuredAtLaunch !== "boolean") {
        const err3 = { instancePath: instancePath + "/configuredAtLaunch", keyword: "type", params: { type: "boolean" } };
        vErrors = add(vErrors, err3);
        errors++;
      }
    }
  } else {
    const err4 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors = add(vErrors, err4);
    errors++;
  }
  validate69.errors = vErrors;
  return errors === 0;
}
var schema38 = { "type": "object", "additionalProperties": false, "properties": { "type": { "type": "string", "enum": ["memberOf"] }, "expression": { "type": "string", "maxLength": 2e3 } } };
var func4 = import_ucs2length.default.default ?? import_ucs2length.default;
function validate85(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
      if (!(data0 === "memberOf")) {
        const err2 = { instancePath: instancePath + "/type", keyword: "enum", params: { allowedValues: schema38.properties.type.enum } };
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
  validate85.errors = vErrors;
  return errors === 0;
}
var pattern7 = new RegExp("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$", "u");
function validate87(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
        if (!pattern7.test(data0)) {
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
        if (!pattern7.test(data1)) {
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
  validate87.errors = vErrors;
  return errors === 0;
}
var schema40 = { "type": "object", "additionalProperties": false, "required": ["containerName"], "properties": { "type": { "type": "string", "enum": ["APPMESH"] }, "containerName": { "type": "string" }, "properties": { "type": "array", "items": { "$ref": "#/$defs/KeyValuePair" } } } };
function validate89(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.containerName === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "containerName" } };
      vErrors = add(vErrors, err0);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "type" || key0 === "containerName" || key0 === "properties")) {
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
      if (!(data0 === "APPMESH")) {
        const err3 = { instancePath: instancePath + "/type", keyword: "enum", params: { allowedValues: schema40.properties.type.enum } };
        vErrors = add(vErrors, err3);
        errors++;
      }
    }
    if (data.containerName !== void 0) {
      if (typeof data.containerName !== "string") {
        const err4 = { instancePath: instancePath + "/containerName", keyword: "type", params: { type: "string" } };
        vErrors = add(vErrors, err4);
        errors++;
      }
    }
    if (data.properties !== void 0) {
      let data2 = data.properties;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate29(data2[i0], { instancePath: instancePath + "/properties/" + i0, parentData: data2, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err5 = { instancePath: instancePath + "/properties", keyword: "type", params: { type: "array" } };
        vErrors = add(vErrors, err5);
        errors++;
      }
    }
  } else {
    const err6 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors = add(vErrors, err6);
    errors++;
  }
  validate89.errors = vErrors;
  return errors === 0;
}
function validate92(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.deviceName === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "deviceName" } };
      vErrors = add(vErrors, err0);
      errors++;
    }
    if (data.deviceType === void 0) {
      const err1 = { instancePath, keyword: "required", params: { missingProperty: "deviceType" } };
      vErrors = add(vErrors, err1);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "deviceName" || key0 === "deviceType")) {
        const err2 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors = add(vErrors, err2);
        errors++;
      }
    }
    if (data.deviceName !== void 0) {
      if (typeof data.deviceName !== "string") {
        const err3 = { instancePath: instancePath + "/deviceName", keyword: "type", params: { type: "string" } };
        vErrors = add(vErrors, err3);
        errors++;
      }
    }
    if (data.deviceType !== void 0) {
      if (typeof data.deviceType !== "string") {
        const err4 = { instancePath: instancePath + "/deviceType", keyword: "type", params: { type: "string" } };
        vErrors = add(vErrors, err4);
        errors++;
      }
    }
  } else {
    const err5 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors = add(vErrors, err5);
    errors++;
  }
  validate92.errors = vErrors;
  return errors === 0;
}
function validate94(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.sizeInGiB === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "sizeInGiB" } };
      vErrors = add(vErrors, err0);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "sizeInGiB")) {
        const err1 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors = add(vErrors, err1);
        errors++;
      }
    }
    if (data.sizeInGiB !== void 0) {
      let data0 = data.sizeInGiB;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)))) {
        const err2 = { instancePath: instancePath + "/sizeInGiB", keyword: "type", params: { type: "integer" } };
        vErrors = add(vErrors, err2);
        errors++;
      }
      if (typeof data0 == "number") {
        if (data0 > 200 || isNaN(data0)) {
          const err3 = { instancePath: instancePath + "/sizeInGiB", keyword: "maximum", params: { comparison: "<=", limit: 200 } };
          vErrors = add(vErrors, err3);
          errors++;
        }
        if (data0 < 21 || isNaN(data0)) {
          const err4 = { instancePath: instancePath + "/sizeInGiB", keyword: "minimum", params: { comparison: ">=", limit: 21 } };
          vErrors = add(vErrors, err4);
          errors++;
        }
      }
    }
  } else {
    const err5 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors = add(vErrors, err5);
    errors++;
  }
  validate94.errors = vErrors;
  return errors === 0;
}
var schema43 = { "type": "object", "additionalProperties": false, "properties": { "cpuArchitecture": { "type": "string", "enum": ["X86_64", "ARM64"] }, "operatingSystemFamily": { "type": "string", "enum": ["WINDOWS_SERVER_2019_FULL", "WINDOWS_SERVER_2019_CORE", "WINDOWS_SERVER_2016_FULL", "WINDOWS_SERVER_2004_CORE", "WINDOWS_SERVER_2022_CORE", "WINDOWS_SERVER_2022_FULL", "WINDOWS_SERVER_2025_CORE", "WINDOWS_SERVER_2025_FULL", "WINDOWS_SERVER_20H2_CORE", "LINUX"] } } };
function validate96(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "cpuArchitecture" || key0 === "operatingSystemFamily")) {
        const err0 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors = add(vErrors, err0);
        errors++;
      }
    }
    if (data.cpuArchitecture !== void 0) {
      let data0 = data.cpuArchitecture;
      if (typeof data0 !== "string") {
        const err1 = { instancePath: instancePath + "/cpuArchitecture", keyword: "type", params: { type: "string" } };
        vErrors = add(vErrors, err1);
        errors++;
      }
      if (!(data0 === "X86_64" || data0 === "ARM64")) {
        const err2 = { instancePath: instancePath + "/cpuArchitecture", keyword: "enum", params: { allowedValues: schema43.properties.cpuArchitecture.enum } };
        vErrors = add(vErrors, err2);
        errors++;
      }
    }
    if (data.operatingSystemFamily !== void 0) {
      let data1 = data.operatingSystemFamily;
      if (typeof data1 !== "string") {
        const err3 = { instancePath: instancePath + "/operatingSystemFamily", keyword: "type", params: { type: "string" } };
        vErrors = add(vErrors, err3);
        errors++;
      }
      if (!(data1 === "WINDOWS_SERVER_2019_FULL" || data1 === "WINDOWS_SERVER_2019_CORE" || data1 === "WINDOWS_SERVER_2016_FULL" || data1 === "WINDOWS_SERVER_2004_CORE" || data1 === "WINDOWS_SERVER_2022_CORE" || data1 === "WINDOWS_SERVER_2022_FULL" || data1 === "WINDOWS_SERVER_2025_CORE" || data1 === "WINDOWS_SERVER_2025_FULL" || data1 === "WINDOWS_SERVER_20H2_CORE" || data1 === "LINUX")) {
        const err4 = { instancePath: instancePath + "/operatingSystemFamily", keyword: "enum", params: { allowedValues: schema43.properties.operatingSystemFamily.enum } };
        vErrors = add(vErrors, err4);
        errors++;
      }
    }
  } else {
    const err5 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors = add(vErrors, err5);
    errors++;
  }
  validate96.errors = vErrors;
  return errors === 0;
}
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.family === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "family" } };
      vErrors = add(vErrors, err0);
      errors++;
    }
    if (data.containerDefinitions === void 0) {
      const err1 = { instancePath, keyword: "required", params: { missingProperty: "containerDefinitions" } };
      vErrors = add(vErrors, err1);
      errors++;
    }
    for (const key0 in data) {
      if (!func2.call(schema6.properties, key0)) {
        const err2 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors = add(vErrors, err2);
        errors++;
      }
    }
    if (data.family !== void 0) {
      let data0 = data.family;
      if (typeof data0 === "string") {
        if (!pattern0.test(data0)) {
          const err3 = { instancePath: instancePath + "/family", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]{1,255}$" } };
          vErrors = add(vErrors, err3);
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/family", keyword: "type", params: { type: "string" } };
        vErrors = add(vErrors, err4);
        errors++;
      }
    }
    if (data.taskRoleArn !== void 0) {
      if (typeof data.taskRoleArn !== "string") {
        const err5 = { instancePath: instancePath + "/taskRoleArn", keyword: "type", params: { type: "string" } };
        vErrors = add(vErrors, err5);
        errors++;
      }
    }
    if (data.executionRoleArn !== void 0) {
      if (typeof data.executionRoleArn !== "string") {
        const err6 = { instancePath: instancePath + "/executionRoleArn", keyword: "type", params: { type: "string" } };
        vErrors = add(vErrors, err6);
        errors++;
      }
    }
    if (data.networkMode !== void 0) {
      let data3 = data.networkMode;
      if (typeof data3 !== "string") {
        const err7 = { instancePath: instancePath + "/networkMode", keyword: "type", params: { type: "string" } };
        vErrors = add(vErrors, err7);
        errors++;
      }
      if (!(data3 === "bridge" || data3 === "host" || data3 === "awsvpc" || data3 === "none")) {
        const err8 = { instancePath: instancePath + "/networkMode", keyword: "enum", params: { allowedValues: schema6.properties.networkMode.enum } };
        vErrors = add(vErrors, err8);
        errors++;
      }
    }
    if (data.containerDefinitions !== void 0) {
      let data4 = data.containerDefinitions;
      if (Array.isArray(data4)) {
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate22(data4[i0], { instancePath: instancePath + "/containerDefinitions/" + i0, parentData: data4, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err9 = { instancePath: instancePath + "/containerDefinitions", keyword: "type", params: { type: "array" } };
        vErrors = add(vErrors, err9);
        errors++;
      }
    }
    if (data.volumes !== void 0) {
      let data6 = data.volumes;
      if (Array.isArray(data6)) {
        const len1 = data6.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate69(data6[i1], { instancePath: instancePath + "/volumes/" + i1, parentData: data6, parentDataProperty: i1, rootData })) {
            vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err10 = { instancePath: instancePath + "/volumes", keyword: "type", params: { type: "array" } };
        vErrors = add(vErrors, err10);
        errors++;
      }
    }
    if (data.placementConstraints !== void 0) {
      let data8 = data.placementConstraints;
      if (Array.isArray(data8)) {
        const len2 = data8.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate85(data8[i2], { instancePath: instancePath + "/placementConstraints/" + i2, parentData: data8, parentDataProperty: i2, rootData })) {
            vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err11 = { instancePath: instancePath + "/placementConstraints", keyword: "type", params: { type: "array" } };
        vErrors = add(vErrors, err11);
        errors++;
      }
    }
    if (data.requiresCompatibilities !== void 0) {
      let data10 = data.requiresCompatibilities;
      if (Array.isArray(data10)) {
        const len3 = data10.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data11 = data10[i3];
          if (typeof data11 !== "string") {
            const err12 = { instancePath: instancePath + "/requiresCompatibilities/" + i3, keyword: "type", params: { type: "string" } };
            vErrors = add(vErrors, err12);
            errors++;
          }
          if (!(data11 === "EC2" || data11 === "FARGATE" || data11 === "EXTERNAL" || data11 === "MANAGED_INSTANCES")) {
            const err13 = { instancePath: instancePath + "/requiresCompatibilities/" + i3, keyword: "enum", params: { allowedValues: schema6.properties.requiresCompatibilities.items.enum } };
            vErrors = add(vErrors, err13);
            errors++;
          }
        }
      } else {
        const err14 = { instancePath: instancePath + "/requiresCompatibilities", keyword: "type", params: { type: "array" } };
        vErrors = add(vErrors, err14);
        errors++;
      }
    }
    if (data.cpu !== void 0) {
      let data12 = data.cpu;
      if (typeof data12 === "string") {
        if (!pattern5.test(data12)) {
          const err15 = { instancePath: instancePath + "/cpu", keyword: "pattern", params: { pattern: "^(?:\\s*(?:\\d+|\\d*\\.\\d+)\\s*(?:[vV][cC][pP][uU]s?)?\\s*)?$" } };
          vErrors = add(vErrors, err15);
          errors++;
        }
      } else {
        const err16 = { instancePath: instancePath + "/cpu", keyword: "type", params: { type: "string" } };
        vErrors = add(vErrors, err16);
        errors++;
      }
    }
    if (data.memory !== void 0) {
      let data13 = data.memory;
      if (typeof data13 === "string") {
        if (!pattern6.test(data13)) {
          const err17 = { instancePath: instancePath + "/memory", keyword: "pattern", params: { pattern: "^(?:\\s*(?:\\d+|\\d*\\.\\d+)\\s*(?:[gGmM][iI]?[bB])?\\s*)?$" } };
          vErrors = add(vErrors, err17);
          errors++;
        }
      } else {
        const err18 = { instancePath: instancePath + "/memory", keyword: "type", params: { type: "string" } };
        vErrors = add(vErrors, err18);
        errors++;
      }
    }
    if (data.tags !== void 0) {
      let data14 = data.tags;
      if (Array.isArray(data14)) {
        if (data14.length > 50) {
          const err19 = { instancePath: instancePath + "/tags", keyword: "maxItems", params: { limit: 50 } };
          vErrors = add(vErrors, err19);
          errors++;
        }
        if (data14.length < 0) {
          const err20 = { instancePath: instancePath + "/tags", keyword: "minItems", params: { limit: 0 } };
          vErrors = add(vErrors, err20);
          errors++;
        }
        const len4 = data14.length;
        for (let i4 = 0; i4 < len4; i4++) {
          if (!validate87(data14[i4], { instancePath: instancePath + "/tags/" + i4, parentData: data14, parentDataProperty: i4, rootData })) {
            vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err21 = { instancePath: instancePath + "/tags", keyword: "type", params: { type: "array" } };
        vErrors = add(vErrors, err21);
        errors++;
      }
    }
    if (data.pidMode !== void 0) {
      let data16 = data.pidMode;
      if (typeof data16 !== "string") {
        const err22 = { instancePath: instancePath + "/pidMode", keyword: "type", params: { type: "string" } };
        vErrors = add(vErrors, err22);
        errors++;
      }
      if (!(data16 === "host" || data16 === "task")) {
        const err23 = { instancePath: instancePath + "/pidMode", keyword: "enum", params: { allowedValues: schema6.properties.pidMode.enum } };
        vErrors = add(vErrors, err23);
        errors++;
      }
    }
    if (data.ipcMode !== void 0) {
      let data17 = data.ipcMode;
      if (typeof data17 !== "string") {
        const err24 = { instancePath: instancePath + "/ipcMode", keyword: "type", params: { type: "string" } };
        vErrors = add(vErrors, err24);
        errors++;
      }
      if (!(data17 === "host" || data17 === "task" || data17 === "none")) {
        const err25 = { instancePath: instancePath + "/ipcMode", keyword: "enum", params: { allowedValues: schema6.properties.ipcMode.enum } };
        vErrors = add(vErrors, err25);
        errors++;
      }
    }
    if (data.proxyConfiguration !== void 0) {
      if (!validate89(data.proxyConfiguration, { instancePath: instancePath + "/proxyConfiguration", parentData: data, parentDataProperty: "proxyConfiguration", rootData })) {
        vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
        errors = vErrors.length;
      }
    }
    if (data.inferenceAccelerators !== void 0) {
      let data19 = data.inferenceAccelerators;
      if (Array.isArray(data19)) {
        const len5 = data19.length;
        for (let i5 = 0; i5 < len5; i5++) {
          if (!validate92(data19[i5], { instancePath: instancePath + "/inferenceAccelerators/" + i5, parentData: data19, parentDataProperty: i5, rootData })) {
            vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err26 = { instancePath: instancePath + "/inferenceAccelerators", keyword: "type", params: { type: "array" } };
        vErrors = add(vErrors, err26);
        errors++;
      }
    }
    if (data.ephemeralStorage !== void 0) {
      if (!validate94(data.ephemeralStorage, { instancePath: instancePath + "/ephemeralStorage", parentData: data, parentDataProperty: "ephemeralStorage", rootData })) {
        vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
        errors = vErrors.length;
      }
    }
    if (data.runtimePlatform !== void 0) {
      if (!validate96(data.runtimePlatform, { instancePath: instancePath + "/runtimePlatform", parentData: data, parentDataProperty: "runtimePlatform", rootData })) {
        vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
        errors = vErrors.length;
      }
    }
    if (data.enableFaultInjection !== void 0) {
      if (typeof data.enableFaultInjection !== "boolean") {
        const err27 = { instancePath: instancePath + "/enableFaultInjection", keyword: "type", params: { type: "boolean" } };
        vErrors = add(vErrors, err27);
        errors++;
      }
    }
  } else {
    const err28 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors = add(vErrors, err28);
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
